// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import static nl.wijkakkoord.stakeholders.parties.mandate.MandateRefusal.*;

import java.time.Instant;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.MandateBeneath;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.SubmandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateTerms;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.GrantSubmandate;

/**
 * A deputy of who holds a mandate: as far as that mandate allows it, and never further than it reaches (Awb 10:9). What becomes of
 * the mandate beneath afterwards is looked at when the deputy acts.
 *
 * @param beneath the mandate that it rests on
 */
record Submandate(Mandate beneath) {

    /** It is a mandate as any other from then on. */
    static MandateGranted granted(SubmandateGranted e) {
        return new MandateGranted(
                e.mandate(), e.wijkaanpak(), e.organisation(), e.member(), e.terms(), e.audience(), e.by(), e.at());
    }

    /**
     * @param state of what is granted: none, unless it was before
     * @param version of the mandate beneath
     * @param takesPart whether the deputy does, for the organisation of who acts, on the day that matters
     */
    Decision grant(
            Mandate state,
            GrantSubmandate command,
            long version,
            ActorRoles authority,
            boolean takesPart,
            Instant now) {
        var principal = beneath.granted().member();
        if (says(state, command)) {
            return Decision.unchanged();
        }
        return checkMayName(command.by(), authority)
                .and(() -> Check.refuseWhen(state.granted() != null, MANDATE_EXISTS))
                .and(() -> Check.refuseWhen(command.member().equals(principal), DEPUTY_IS_PRINCIPAL))
                .and(Mandate.period(command.terms())::checkOrder)
                .and(() -> checkFits(command.terms()))
                .and(() -> Check.refuseWhen(!takesPart, NOT_A_MEMBER, command.member()))
                .thenRecord(() -> new SubmandateGranted(
                        command.mandate(),
                        beneath.wijkaanpak(),
                        beneath.granted().organisation(),
                        command.member(),
                        new MandateBeneath(command.under(), version, principal),
                        command.terms(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** Naming the same deputy in the same words once more is no new submandate (ADR 0027). */
    private boolean says(Mandate state, GrantSubmandate command) {
        return state.granted() != null
                && state.withdrawn() == null
                && beneath.isOf(command.by(), beneath.granted().member())
                && state.granted().member().equals(command.member())
                && state.terms().equals(command.terms());
    }

    /** Who holds the mandate, if it ever held. */
    Check checkMayName(By by, ActorRoles authority) {
        return Check.refuseWhen(!beneath.isOf(by, beneath.granted().member()), NOT_YOUR_MANDATE)
                .and(authority::checkMayEmpower)
                .and(this::checkAllowed)
                .and(() -> Check.refuseWhen(beneath.days().isEmpty(), SUBMANDATE_WIDER_THAN_MANDATE));
    }

    /** A deputy names none: only who holds a mandate of the organisation itself does. */
    private Check checkAllowed() {
        return Check.refuseWhen(
                beneath.under() != null || !Boolean.TRUE.equals(beneath.terms().submandate()), SUBMANDATE_NOT_ALLOWED);
    }

    /** Whether it reaches no further than the mandate beneath does by now. */
    Check checkFits(MandateTerms terms) {
        return checkAllowed()
                .and(() -> Check.refuseWhen(terms.submandate() != null, SUBMANDATE_NOT_ALLOWED))
                .and(() -> Check.refuseWhen(!covers(terms), SUBMANDATE_WIDER_THAN_MANDATE));
    }

    private boolean covers(MandateTerms terms) {
        var most = beneath.terms().maximumCents();
        return beneath.terms().subjects().containsAll(terms.subjects())
                && (most == null || terms.maximumCents() != null && terms.maximumCents() <= most)
                && beneath.days().covers(Mandate.period(terms));
    }
}
