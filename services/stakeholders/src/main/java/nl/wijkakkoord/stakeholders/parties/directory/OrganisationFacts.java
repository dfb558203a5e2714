// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.stakeholders.parties.period.Period;
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
    public Check checkKeepsContact(List<RolePeriod> before, List<RolePeriod> after) {
        return boundaries(before, after)
                .filter(day -> isOneOn(day, before) && !isOneOn(day, after))
                .sorted()
                .findFirst()
                .map(day -> Check.refuse(DirectoryRefusal.LAST_CONTACT, day))
                .orElse(Check.passed());
    }

    /** The only days on which it can begin that there is none. */
    private Stream<LocalDate> boundaries(List<RolePeriod> before, List<RolePeriod> after) {
        var periods = Stream.of(otherContacts, contact(before), contact(after)).flatMap(Collection::stream);
        var days = periods.flatMap(period -> Stream.ofNullable(period.until()).map(until -> until.plusDays(1)));
        var starts = Stream.of(before, after)
                .flatMap(Collection::stream)
                .map(role -> role.period().from());
        return Stream.of(Stream.of(today), days, starts)
                .flatMap(each -> each)
                .filter(day -> !day.isBefore(today) && (last == null || !day.isAfter(last)));
    }

    private boolean isOneOn(LocalDate day, List<RolePeriod> member) {
        return Stream.of(otherContacts, contact(member))
                .flatMap(Collection::stream)
                .anyMatch(period -> period.holdsOn(day));
    }

    private static List<Period> contact(List<RolePeriod> roles) {
        return roles.stream()
                .filter(role -> role.role() == MemberRole.CONTACT)
                .map(RolePeriod::period)
                .toList();
    }
}
