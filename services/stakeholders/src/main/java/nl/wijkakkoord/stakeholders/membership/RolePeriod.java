// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.DirectoryEntryErased;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberJoined;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberLeft;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberRoleChanged;
import nl.wijkakkoord.stakeholders.period.Period;

/** A role, and the days on which a member had it. */
public record RolePeriod(MemberRole role, Period period) {

    /** The roles of one membership after an event, in the order of their days. */
    static List<RolePeriod> evolve(List<RolePeriod> roles, MembershipEvent event) {
        return switch (event) {
            case MemberJoined e -> List.of(new RolePeriod(e.role(), new Period(e.from(), e.until())));
            case MemberRoleChanged e -> {
                var changed = new ArrayList<>(upTo(roles, e.from().minusDays(1)));
                changed.add(new RolePeriod(
                        e.role(), new Period(e.from(), roles.getLast().period().until())));
                yield List.copyOf(changed);
            }
            case MemberLeft e -> upTo(roles, e.until());
            case DirectoryEntryErased _ -> roles;
        };
    }

    private static List<RolePeriod> upTo(List<RolePeriod> roles, LocalDate last) {
        return roles.stream()
                .map(role -> new RolePeriod(role.role(), role.period().upTo(last)))
                .filter(role -> !role.period().isEmpty())
                .toList();
    }
}
