// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.entry;

import java.time.LocalDate;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.opgaven.budget.line.BudgetLine;
import nl.wijkakkoord.opgaven.scheme.Schemes;
import nl.wijkakkoord.opgaven.scheme.Taakvelden;
import org.jspecify.annotations.Nullable;

/**
 * What a line is entered by.
 *
 * @param ownerAdmitted whether the owner takes part
 * @param recipient kind of party that the owner is, null when that was not heard of
 * @param opgaveThere whether the opgave that it names is one of this wijkaanpak; true when it names none
 * @param followed the line that it follows, null when it names none or there is none
 * @param lines how many there are that were entered
 * @param leaves the owner's last day, null when it is not leaving
 * @param today Dutch calendar day
 */
public record EntryFacts(
        boolean ownerAdmitted,
        @Nullable PartyKind recipient,
        boolean opgaveThere,
        @Nullable BudgetLine followed,
        int lines,
        @Nullable LocalDate leaves,
        Schemes schemes,
        Taakvelden taakvelden,
        LocalDate today) {

    /** On which one would apply: the last on which one can, or else today. */
    LocalDate day(@Nullable LocalDate deadline) {
        return deadline == null ? today : deadline;
    }
}
