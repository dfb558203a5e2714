// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * An organisation, by a number that a register gave it: {@code oin:} and 20 characters, {@code rsin:} and 9 digits, or
 * {@code kvk:} and 8 digits. Numbers that follow from each other are one organisation, so each has one form (ADR 0026): a
 * KvK number is {@code kvk:}, also where it came inside an OIN; an RSIN is {@code oin:}, also where it came alone.
 *
 * @throws OrganisationIdException for any other form, and for a number that no register gives out
 */
public record OrganisationId(@JsonValue String value) implements Comparable<OrganisationId> {
    /** As it is written here. */
    public static final Pattern FORM = Pattern.compile("oin:\\d{8}[0-9A-Z]{9}000|kvk:\\d{8}");
    /** As it may be given. */
    public static final Pattern GIVEN = Pattern.compile("oin:[0-9A-Z]{20}|rsin:\\d{9}|kvk:\\d{8}");

    @JsonCreator
    public OrganisationId {
        value = OrganisationNumbers.oneForm(value);
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
