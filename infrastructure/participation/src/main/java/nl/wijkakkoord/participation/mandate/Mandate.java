// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.mandate;

import static nl.wijkakkoord.participation.mandate.MandateRefusal.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MandateBeneath;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.language.Mention;
import nl.wijkakkoord.platform.timeline.Period;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as this service has heard of it.
 *
 * @param version number of its events that were heard, which a citation names
 * @param subjects the types of subject it covers
 * @param maximumCents whole euro cents, null when no amount limits it
 * @param until last day, null when open
 * @param withdrawnFrom first day on which it no longer holds, null when it was not withdrawn
 * @param membership the days of the membership that it rests on, null when there is none
 * @param submandate whether its holder may name a deputy
 * @param beneath of a submandate the mandate that it rests on, as it is by now; null for a mandate
 */
public record Mandate(
        UUID id,
        long version,
        UUID wijkaanpak,
        OrganisationId organisation,
        UUID member,
        List<String> subjects,
        @Nullable Long maximumCents,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate withdrawnFrom,
        @Nullable Period membership,
        boolean submandate,
        @Nullable Mandate beneath) {

    /**
     * Why nobody may act under it in this matter, or not this person, or not today. A deputy may as far as the mandate beneath goes
     * by now (Awb 10:9).
     *
     * @param amountCents that the matter commits a party to at most, null when no money is involved
     * @param today Dutch calendar day
     */
    public Check checkMayAct(By by, UUID inWijkaanpak, String subject, @Nullable Long amountCents, LocalDate today) {
        return checkMayAct(by, inWijkaanpak, subject, amountCents, amountCents, today);
    }

    /** @param beneathCents the same amount with what stands under the mandate beneath, its other deputies included */
    public Check checkMayAct(
            By by,
            UUID inWijkaanpak,
            String subject,
            @Nullable Long amountCents,
            @Nullable Long beneathCents,
            LocalDate today) {
        return checkReaches(by, inWijkaanpak, subject, amountCents, today)
                .and(() -> beneath == null
                        ? Check.passed()
                        : beneath.checkReaches(
                                new By(organisation, beneath.member), inWijkaanpak, subject, beneathCents, today));
    }

    private Check checkReaches(By by, UUID inWijkaanpak, String subject, @Nullable Long amountCents, LocalDate today) {
        if (!organisation.equals(by.organisation()) || !member.equals(by.member())) {
            return Check.refuse(MANDATE_OF_SOMEBODY_ELSE, id);
        }
        if (!wijkaanpak.equals(inWijkaanpak)) {
            return Check.refuse(MANDATE_OF_ANOTHER_WIJKAANPAK, id);
        }
        if (!subjects.contains(subject)) {
            return Check.refuse(MANDATE_DOES_NOT_COVER_SUBJECT, id, Mention.term(SubjectType.class, subject));
        }
        return checkHolds(today).and(() -> checkCovers(amountCents));
    }

    private Check checkCovers(@Nullable Long amountCents) {
        return maximumCents != null && amountCents != null && amountCents > maximumCents
                ? Check.refuse(AMOUNT_EXCEEDS_MANDATE, id, euros(amountCents), euros(maximumCents))
                : Check.passed();
    }

    /** Whether anything can be done under it that day. */
    public Check checkHolds(LocalDate today) {
        if (withdrawnFrom != null && !today.isBefore(withdrawnFrom)) {
            return Check.refuse(MANDATE_WITHDRAWN, id, withdrawnFrom);
        }
        if (today.isBefore(from) || until != null && today.isAfter(until)) {
            return Check.refuse(MANDATE_NOT_VALID_TODAY, id);
        }
        return Check.refuseWhen(membership == null || !membership.holdsOn(today), MEMBERSHIP_OF_MANDATE_ENDED, id)
                .and(() -> beneath == null ? Check.passed() : beneath.checkHoldsFor(today));
    }

    /** Whether a deputy can do anything under it that day. */
    private Check checkHoldsFor(LocalDate today) {
        return Check.refuseWhen(!submandate, MANDATE_WITHOUT_DEPUTY, id).and(() -> checkHolds(today));
    }

    /** How somebody who acts under a submandate cites what it rests on. */
    @Nullable
    MandateBeneath under() {
        return beneath == null ? null : new MandateBeneath(beneath.id, beneath.version, beneath.member);
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
