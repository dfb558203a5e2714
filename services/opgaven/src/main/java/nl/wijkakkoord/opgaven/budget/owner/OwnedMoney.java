// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.owner;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;

/** Whose money it is: nobody else says anything of it, whoever leads or pays for the rest (ADR 0021). */
public record OwnedMoney(UUID wijkaanpak, OrganisationId owner) {

    public Check checkOwner(By by, ActorAuthority authority) {
        return authority
                .checkMayDecide()
                .and(() -> Check.refuseWhen(!owner.equals(by.organisation()), DisposalRefusal.MONEY_OF_ANOTHER, owner));
    }

    /** Whether this person may bind that much of it, under a mandate of the owner's (row 2-27). */
    public Check checkMayBind(MandatedActor acting, long cents) {
        return checkOwner(acting.by(), acting.authority())
                .and(() -> acting.checkMayBind(wijkaanpak, SubjectType.BUDGET, cents));
    }

    /**
     * Whether this person may dispose of that much of it that was bound, or release it: what was bound under a mandate is
     * not undone without one.
     *
     * @param acting null when the command names no mandate
     */
    public Check checkMayDispose(@Nullable MandatedActor acting, long cents) {
        return acting == null
                ? Check.refuse(DisposalRefusal.MANDATE_NEEDED)
                : checkOwner(acting.by(), acting.authority())
                        .and(() -> acting.checkMayDispose(wijkaanpak, SubjectType.BUDGET, cents));
    }

    /** @param bound whether it was; of what was not no mandate is asked */
    public Check checkMayDisposeWhen(boolean bound, @Nullable MandatedActor acting, long cents) {
        return bound ? checkMayDispose(acting, cents) : Check.passed();
    }
}
