// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.mandate;

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
public record MandatedActor(
        By by,
        ActorAuthority authority,
        UUID named,
        @Nullable Mandate mandate,
        long heard,
        LocalDate today) {

    /** Whether this person may dispose of that much money of the owner: under a mandate of the owner's (row 2-27). */
    public Check checkMayDispose(UUID wijkaanpak, OrganisationId owner, long cents) {
        return checkOwner(by, authority, owner)
                .and(() -> mandate == null
                        ? Check.refuse(MandateRefusal.MANDATE_NOT_HEARD_OF, named)
                        : mandate.checkMayAct(by, wijkaanpak, SubjectType.BUDGET, cents, today));
    }

    public MandateCitation citation() {
        return new MandateCitation(mandate.id(), mandate.version(), heard);
    }

    /** Money is its owner's: nobody else says anything of it, whoever leads or pays for the rest (ADR 0021). */
    public static Check checkOwner(By by, ActorAuthority authority, OrganisationId owner) {
        return authority
                .checkMayDecide()
                .and(() -> Check.refuseWhen(!owner.equals(by.organisation()), DisposalRefusal.MONEY_OF_ANOTHER, owner));
    }
}
