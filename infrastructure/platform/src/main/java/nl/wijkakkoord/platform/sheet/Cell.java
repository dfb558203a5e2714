// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sheet;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.OrganisationId;

/** What stands in one place of a sheet. By its kind each form writes it so that it stays what it is. */
public sealed interface Cell {

    /** Words, of people or of ours. */
    record Text(String text) implements Cell {}

    /**
     * A number that counts nothing, such as one of 20 digits: a spreadsheet keeps 15 and drops zeros in front.
     *
     * @param register that gave it out
     */
    record Number(String register, String digits) implements Cell {

        static Number of(OrganisationId organisation) {
            var parts = organisation.value().split(":", 2);
            return new Number(parts[0].equals("kvk") ? "KvK" : "OIN", parts[1]);
        }

        String named() {
            return register + " " + digits;
        }
    }

    /** Whole euro cents. */
    record Amount(long cents) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /** Shown in the time of the Netherlands. */
    record Moment(Instant moment) implements Cell {}

    record Count(long count) implements Cell {}
}
