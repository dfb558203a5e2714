// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.mandate.Mandate;
import nl.wijkakkoord.participation.mandate.MandateRefusal;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to dispose of money, and what this service knows of that person now.
 *
 * @param named the mandate that the command names
 * @param mandate null when it was not heard of
 * @param heard how far stakeholders was heard
 * @param today Dutch calendar day
 */
record MandatedActor(
        By by,
        ActorAuthority authority,
        UUID named,
        @Nullable Mandate mandate,
        long heard,
        LocalDate today) {

    /** Why this person may not dispose of that much money of the owner. */
    Check checkMayDispose(UUID wijkaanpak, OrganisationId owner, long cents) {
        return checkFor(by, authority, owner)
                .and(() -> mandate == null
                        ? Check.refuse(MandateRefusal.MANDATE_NOT_HEARD_OF, named)
                        : mandate.checkMayAct(by, wijkaanpak, SubjectType.BUDGET, cents, today));
    }

    MandateCitation citation() {
        return new MandateCitation(mandate.id(), mandate.version(), heard);
    }

    /** Money is its owner's: nobody else says anything of it, whoever leads or pays for the rest. */
    static Check checkFor(By by, ActorAuthority authority, OrganisationId owner) {
        return authority
                .checkMayDecide()
                .and(() -> Check.refuseWhen(!owner.equals(by.organisation()), BudgetRefusal.MONEY_OF_ANOTHER, owner));
    }
}
