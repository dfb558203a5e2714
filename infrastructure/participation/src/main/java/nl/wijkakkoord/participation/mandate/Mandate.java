// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.mandate;

import static nl.wijkakkoord.participation.mandate.MandateRefusal.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
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
        @Nullable Period membership) {

    /**
     * Why nobody may act under it in this matter, or not this person, or not today.
     *
     * @param amountCents that the matter commits a party to at most, null when no money is involved
     * @param today Dutch calendar day
     */
    public Check checkMayAct(By by, UUID inWijkaanpak, String subject, @Nullable Long amountCents, LocalDate today) {
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
        return Check.refuseWhen(membership == null || !membership.holdsOn(today), MEMBERSHIP_OF_MANDATE_ENDED, id);
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
