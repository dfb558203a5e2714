// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.timeline.Timeline;
import nl.wijkakkoord.platform.timeline.Timeline.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of an organisation when the part of one of its members changes.
 *
 * @param otherContacts the days of its contacts but for this membership
 * @param today Dutch calendar day
 * @param last day on which the organisation takes part, null when that is open
 */
public record OrganisationFacts(
        List<Period> otherContacts,
        LocalDate today,
        @Nullable LocalDate last) {

    /**
     * Its members leave with the organisation, and do not come back with it by themselves (ADR 0027).
     *
     * @param until last day of the membership, null when open
     */
    public Check checkNotBeyond(@Nullable LocalDate until) {
        return Check.refuseWhen(
                last != null && (until == null || until.isAfter(last)),
                DirectoryRefusal.MEMBERSHIP_OUTLASTS_PARTY,
                String.valueOf(last));
    }

    /**
     * Ours: nobody but a contact registers members and grants mandates, so an organisation that takes part keeps one on every
     * day. A day that had none before is no reason to refuse.
     *
     * @param before the roles that the member has now
     * @param after those that it would have
     */
    public Check checkKeepsContact(Timeline<MemberRole> before, Timeline<MemberRole> after) {
        return boundaries(before, after)
                .filter(day -> isOneOn(day, before) && !isOneOn(day, after))
                .sorted()
                .findFirst()
                .map(day -> Check.refuse(DirectoryRefusal.LAST_CONTACT, day))
                .orElse(Check.passed());
    }

    /** @param leaving the roles that the member would have, by its last day */
    public Check checkMayLeave(Timeline<MemberRole> before, Function<LocalDate, Timeline<MemberRole>> leaving) {
        var lastDays =
                otherContacts.stream().map(period -> period.from().minusDays(1)).filter(day -> day.isAfter(today));
        return Stream.concat(Stream.of(today), lastDays)
                .map(day -> checkKeepsContact(before, leaving.apply(day)))
                .reduce((one, other) -> one.passes() ? one : other)
                .orElseThrow();
    }

    /** The only days on which it can begin that there is none. */
    private Stream<LocalDate> boundaries(Timeline<MemberRole> before, Timeline<MemberRole> after) {
        var periods = Stream.of(otherContacts, contact(before), contact(after)).flatMap(Collection::stream);
        var days = periods.flatMap(period -> Stream.ofNullable(period.until()).map(until -> until.plusDays(1)));
        var starts = Stream.of(before, after)
                .flatMap(roles -> roles.periods().stream())
                .map(role -> role.period().from());
        return Stream.of(Stream.of(today), days, starts)
                .flatMap(each -> each)
                .filter(day -> !day.isBefore(today) && (last == null || !day.isAfter(last)));
    }

    private boolean isOneOn(LocalDate day, Timeline<MemberRole> member) {
        return Stream.of(otherContacts, contact(member))
                .flatMap(Collection::stream)
                .anyMatch(period -> period.holdsOn(day));
    }

    private static List<Period> contact(Timeline<MemberRole> roles) {
        return roles.periods().stream()
                .filter(role -> role.value() == MemberRole.CONTACT)
                .map(Fact::period)
                .toList();
    }
}
