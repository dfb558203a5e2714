// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.DirectoryEntryCorrected;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.DirectoryEntryErased;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberJoined;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberLeft;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberRoleChanged;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MembershipCorrected;
import nl.wijkakkoord.contracts.stakeholders.RoleFrom;
import nl.wijkakkoord.stakeholders.parties.period.Period;
import org.jspecify.annotations.Nullable;

/** A role, and the days on which a member had it. */
public record RolePeriod(MemberRole role, Period period) {

    /** The roles of one membership after an event, in the order of their days. */
    public static List<RolePeriod> evolve(List<RolePeriod> roles, MembershipEvent event) {
        return switch (event) {
            case MemberJoined e -> List.of(new RolePeriod(e.role(), new Period(e.from(), e.until())));
            case MemberRoleChanged e -> {
                var changed = new ArrayList<>(upTo(roles, e.from().minusDays(1)));
                changed.add(new RolePeriod(
                        e.role(), new Period(e.from(), roles.getLast().period().until())));
                yield List.copyOf(changed);
            }
            case MemberLeft e -> upTo(roles, e.until());
            case MembershipCorrected e -> of(e.roles(), e.until());
            case DirectoryEntryErased _, DirectoryEntryCorrected _ -> roles;
        };
    }

    /** Each until the day before the next; empty or reversed periods where the days are not in order. */
    public static List<RolePeriod> of(List<RoleFrom> roles, @Nullable LocalDate until) {
        return IntStream.range(0, roles.size())
                .mapToObj(i -> {
                    var last = i + 1 < roles.size() ? roles.get(i + 1).from().minusDays(1) : until;
                    return new RolePeriod(
                            roles.get(i).role(), new Period(roles.get(i).from(), last));
                })
                .toList();
    }

    private static List<RolePeriod> upTo(List<RolePeriod> roles, LocalDate last) {
        return roles.stream()
                .map(role -> new RolePeriod(role.role(), role.period().upTo(last)))
                .filter(role -> !role.period().isEmpty())
                .toList();
    }
}
