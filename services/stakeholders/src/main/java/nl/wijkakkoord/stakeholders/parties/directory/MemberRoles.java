// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.directory;

import java.time.LocalDate;
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
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.timeline.Timeline;
import nl.wijkakkoord.platform.timeline.Timeline.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The roles of one membership. Each holds until the next one begins, or until the end of the membership: so the periods that
 * follow from them, which {@link MemberTable} keeps, say as much as the facts do.
 */
public final class MemberRoles {
    private MemberRoles() {}

    public static Timeline<MemberRole> evolve(Timeline<MemberRole> roles, MembershipEvent event) {
        return switch (event) {
            case MemberJoined e -> Timeline.<MemberRole>empty().with(e.role(), new Period(e.from(), e.until()));
            case MemberRoleChanged e ->
                roles.with(
                        e.role(),
                        new Period(e.from(), roles.periods().getLast().period().until()));
            case MemberLeft e -> roles.upTo(e.until());
            case MembershipCorrected e -> Timeline.of(of(e.roles(), e.until()));
            case DirectoryEntryErased _, DirectoryEntryCorrected _ -> roles;
        };
    }

    /** Each until the day before the next; empty or reversed periods where the days are not in order. */
    public static List<Fact<MemberRole>> of(List<RoleFrom> roles, @Nullable LocalDate until) {
        return IntStream.range(0, roles.size())
                .mapToObj(i -> {
                    var last = i + 1 < roles.size() ? roles.get(i + 1).from().minusDays(1) : until;
                    return new Fact<>(
                            roles.get(i).role(), new Period(roles.get(i).from(), last));
                })
                .toList();
    }
}
