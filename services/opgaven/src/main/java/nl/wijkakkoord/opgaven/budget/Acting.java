// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.platform.mandate.Mandate;
import nl.wijkakkoord.platform.mandate.MandateRefusal;
import nl.wijkakkoord.platform.party.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to dispose of money, and what this service knows of that person now.
 *
 * @param named the mandate that the command names
 * @param mandate null when it was not heard of
 * @param heard how far stakeholders was heard
 * @param today Dutch calendar day
 */
record Acting(
        By by, Standing standing, UUID named, @Nullable Mandate mandate, long heard, LocalDate today) {

    /** Why this person may not dispose of that much money of the owner. */
    Optional<Decision> whyNotDispose(UUID wijkaanpak, OrganisationId owner, long cents) {
        return whyNotFor(by, standing, owner)
                .or(() -> mandate == null
                        ? Optional.of(Decision.refused(MandateRefusal.MANDATE_NOT_HEARD_OF, named))
                        : mandate.whyNotAct(by, wijkaanpak, SubjectType.BUDGET, cents, today));
    }

    MandateCitation citation() {
        return new MandateCitation(mandate.id(), mandate.version(), heard);
    }

    /** Money is its owner's: nobody else says anything of it, whoever leads or pays for the rest. */
    static Optional<Decision> whyNotFor(By by, Standing standing, OrganisationId owner) {
        return standing.whyNotDecide()
                .or(() ->
                        Decision.refusedWhen(!owner.equals(by.organisation()), BudgetRefusal.MONEY_OF_ANOTHER, owner));
    }
}
