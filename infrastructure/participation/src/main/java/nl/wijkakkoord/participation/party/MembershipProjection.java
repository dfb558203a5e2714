// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.DirectoryEntryCorrected;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.DirectoryEntryErased;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberJoined;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberLeft;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberRoleChanged;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MembershipCorrected;
import nl.wijkakkoord.contracts.stakeholders.RoleFrom;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may act for which organisation, in which capacity and on which days. The directory is not for this service. */
@Projection(
        view = "members",
        tables = {"membership", "member_capacity"})
record MembershipProjection(JdbcClient jdbc) implements Reaction<MembershipEvent> {

    @Override
    public void on(MembershipEvent event, Received received) {
        switch (event) {
            case MemberJoined e -> {
                jdbc.sql("""
                    insert into membership (membership, wijkaanpak, organisation, member, valid_from, valid_until)
                    values (:membership, :wijkaanpak, :organisation, :member, :from, :until)
                    """).paramSource(Parameters.of(e)).update();
                hold(e.membership(), e.role(), e.from());
            }
            case MemberLeft e ->
                jdbc.sql("update membership set valid_until = :until where membership = :membership")
                        .paramSource(Parameters.of(e))
                        .update();
            case MemberRoleChanged e -> hold(e.membership(), e.role(), e.from());
            case MembershipCorrected e -> correct(e.membership(), e.roles(), e.until());
            case DirectoryEntryErased _, DirectoryEntryCorrected _ -> {}
        }
    }

    /** All that was told of the membership until now was wrong, or may have been; without roles there never was one. */
    private void correct(UUID membership, List<RoleFrom> roles, @Nullable LocalDate until) {
        jdbc.sql("delete from member_capacity where membership = ?")
                .param(membership)
                .update();
        jdbc.sql("update membership set valid_from = coalesce(?, valid_from), valid_until = ? where membership = ?")
                .params(roles.isEmpty() ? null : roles.getFirst().from(), until, membership)
                .update();
        roles.forEach(role -> hold(membership, role.role(), role.from()));
    }

    /** Until the next one, whichever is told first; of two from the same day on, what is told later ({@code Timeline}). */
    private void hold(UUID membership, MemberRole role, LocalDate from) {
        jdbc.sql("""
            insert into member_capacity (membership, capacity, valid_from) values (?, ?, ?)
            on conflict (membership, valid_from) do update set capacity = excluded.capacity
            """).params(membership, Capacity.of(role).name(), from).update();
    }
}
