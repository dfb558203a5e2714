// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.MandateBeneath;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.words.KeptWords;
import nl.wijkakkoord.stakeholders.parties.correction.Reason;
import org.jspecify.annotations.Nullable;

/**
 * @param maximumCents whole euro cents, null when no amount limits it
 * @param until last day as it was granted, or corrected, null when open
 * @param withdrawal null when it was not withdrawn
 * @param membership the days of the membership that it rests on: it holds on no other; null when there is none
 * @param reasons why it was corrected or withdrawn, each with its digest, as far as they were not erased
 * @param submandate true when its holder may name a deputy, else null
 * @param under of a submandate the mandate that it rests on, as far as which it holds, and for whom the deputy acts; else null
 * @param allowedActions null when the past was asked for
 */
record MandateView(
        UUID id,
        long version,
        UUID wijkaanpak,
        OrganisationId organisation,
        UUID member,
        List<String> subjects,
        @Nullable Long maximumCents,
        LocalDate from,
        @Nullable LocalDate until,
        String grantingBody,
        Evidence evidence,
        @Nullable Withdrawal withdrawal,
        @Nullable MemberDays membership,
        List<KeptWords> reasons,
        @Nullable Boolean submandate,
        @Nullable MandateBeneath under,
        @Nullable List<AllowedAction> allowedActions) {

    /**
     * @param from first day on which the mandate no longer holds
     * @param reason null when it was erased
     */
    record Withdrawal(LocalDate from, @Nullable String reason) {}

    /** @param until last day, null when open */
    record MemberDays(LocalDate from, @Nullable LocalDate until) {}

    static MandateView of(
            Versioned<Mandate> folded,
            @Nullable Period membership,
            List<KeptWords> reasons,
            @Nullable List<AllowedAction> allowedActions) {
        var granted = folded.state().granted();
        var terms = folded.state().terms();
        var withdrawn = folded.state().withdrawn();
        return new MandateView(
                granted.mandate(),
                folded.version(),
                granted.wijkaanpak(),
                granted.organisation(),
                granted.member(),
                terms.subjects(),
                terms.maximumCents(),
                terms.from(),
                terms.until(),
                terms.grantingBody(),
                terms.evidence(),
                withdrawn == null ? null : new Withdrawal(withdrawn.from(), Reason.of(withdrawn.words(), reasons)),
                membership == null ? null : new MemberDays(membership.from(), membership.until()),
                reasons,
                terms.submandate(),
                folded.state().under(),
                allowedActions);
    }
}
