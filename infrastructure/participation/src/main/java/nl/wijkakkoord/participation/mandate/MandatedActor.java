// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.mandate;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to bind its organisation, or to dispose of what was bound, and what this service knows of that person now: every
 * such act stands under a mandate, whatever the service (ADR 0027).
 *
 * @param named the mandate that the command names
 * @param mandate null when it was not heard of
 * @param heard how far stakeholders was heard
 * @param besidesCents what stands under the mandate already, but for what the act is about
 * @param today Dutch calendar day
 * @param besidesBeneathCents the same under the mandate beneath, where the mandate is a submandate; else nothing
 */
public record MandatedActor(
        By by,
        ActorAuthority authority,
        UUID named,
        @Nullable Mandate mandate,
        long heard,
        long besidesCents,
        LocalDate today,
        long besidesBeneathCents) {

    /**
     * Whether this person may bind the organisation to that much: the maximum of the mandate is for all together that stands
     * under it.
     *
     * @param amountCents what will stand of what the act is about, null when no money is involved
     */
    public Check checkMayBind(UUID wijkaanpak, String subject, @Nullable Long amountCents) {
        return check(wijkaanpak, subject, and(besidesCents, amountCents), and(besidesBeneathCents, amountCents));
    }

    /**
     * Whether this person may dispose of that much that was bound, or release it. That takes a mandate for the amount; how
     * much of it is in use does not matter.
     */
    public Check checkMayDispose(UUID wijkaanpak, String subject, @Nullable Long amountCents) {
        return check(wijkaanpak, subject, amountCents, amountCents);
    }

    private Check check(UUID wijkaanpak, String subject, @Nullable Long amountCents, @Nullable Long beneathCents) {
        return mandate == null
                ? Check.refuse(MandateRefusal.MANDATE_NOT_HEARD_OF, named)
                : mandate.checkMayAct(by, wijkaanpak, subject, amountCents, beneathCents, today);
    }

    private static @Nullable Long and(long besidesCents, @Nullable Long amountCents) {
        return amountCents == null ? null : Math.addExact(besidesCents, amountCents);
    }

    public MandateCitation citation() {
        return new MandateCitation(mandate.id(), mandate.version(), heard, mandate.under());
    }
}
