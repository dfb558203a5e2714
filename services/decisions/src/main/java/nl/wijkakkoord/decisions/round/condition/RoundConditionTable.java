// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.condition;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.ConditionFound.Why;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.decisions.money.MoneyTable;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.AdvisoryLocks;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which open rounds wait for which others. What is under seal is not in it: that rounds wait for each other in that way
 * shows only when they close.
 */
@Projection(view = "round-conditions", tables = "round_condition")
public record RoundConditionTable(JdbcClient jdbc, MoneyTable money) {

    private record State(UUID round, Why why) {}

    private enum Lock implements AdvisoryLocks.Name {
        /** Who lets a round wait for another one does so after whoever else does in the same wijkaanpak. */
        CONDITIONS
    }

    /** Waits for others that declare conditions in the same wijkaanpak, if any other round is waited for. */
    public ConditionFacts facts(UUID wijkaanpak, UUID round, Audience audience, @Nullable PositionDetail detail) {
        var named = rounds(detail);
        var lines = money.known(wijkaanpak, awaited(detail));
        if (named.isEmpty()) {
            return new ConditionFacts(Set.of(), Set.of(), lines);
        }
        new AdvisoryLocks(jdbc).await(Lock.CONDITIONS, wijkaanpak);
        return new ConditionFacts(
                new HashSet<>(known(wijkaanpak, audience, named)), new HashSet<>(waitingFor(round)), lines);
    }

    private List<UUID> known(UUID wijkaanpak, Audience audience, Collection<UUID> named) {
        return jdbc.sql("""
            select round from round
            where wijkaanpak = :wijkaanpak and round = any(:named::uuid[]) and (audience is null or audience @> :audience::text[])
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("named", named)
                        .and("audience", audience))
                .query(UUID.class)
                .list();
    }

    private List<UUID> waitingFor(UUID round) {
        return jdbc.sql("""
            with recursive waiting as (
              select round from round_condition where waits_for = :round
              union
              select c.round from round_condition c join waiting w on c.waits_for = w.round)
            select round from waiting
            """).param("round", round).query(UUID.class).list();
    }

    /** How it is with each of these rounds; one that is absent is not known. */
    public Map<UUID, Why> states(Collection<UUID> rounds) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
            with recursive anew (first, audience, round, closed_at) as (
              select r.round, r.audience, n.round, n.closed_at from round r join round n on n.reopens = r.round
              where r.round = any(:rounds::uuid[]) and n.closed_at is not null and not n.cancelled
                and (n.audience is null or n.audience @> r.audience)
              union
              select anew.first, anew.audience, n.round, n.closed_at from anew join round n on n.reopens = anew.round
              where n.closed_at is not null and not n.cancelled
                and (n.audience is null or n.audience @> anew.audience))
            select r.round,
                   case when r.closed_at is null or r.under_reservation then 'NOT_YET'
                        when not exists (select from round_subject s where s.round = r.round and s.agreed) then 'FAILED'
                        when exists (select from round_subject s
                                     join round_subject later
                                       on later.type = s.type and later.subject = s.subject and later.version > s.version
                                     join round among on among.round = later.round
                                     where s.round = r.round and s.agreed and later.agreed
                                       and (among.audience is null or among.audience @> r.audience)) then 'NO_LONGER'
                        when exists (select from (select anew.round from anew where anew.first = r.round
                                                  order by anew.closed_at desc limit 1) last
                                     where not exists (
                                       select from round_subject s
                                       join round_subject again
                                         on again.type = s.type and again.subject = s.subject and again.version = s.version
                                       where s.round = r.round and s.agreed
                                         and again.round = last.round and again.agreed)) then 'NO_LONGER'
                        else 'HOLDS' end as why
            from round r where r.round = any(:rounds::uuid[])
            """).paramSource(Parameters.of("rounds", rounds)).query(State.class).list().stream()
                .collect(toMap(State::round, State::why));
    }

    @EventHandler
    void on(PositionTaken e) {
        jdbc.sql("delete from round_condition where round = :round and organisation = :organisation")
                .paramSource(Parameters.of(e))
                .update();
        rounds(e.detail())
                .forEach(round -> jdbc.sql("""
                    insert into round_condition (round, organisation, waits_for)
                    values (:round, :organisation, :waitsFor)
                    """)
                        .paramSource(Parameters.of(e).and("waitsFor", round))
                        .update());
    }

    @EventHandler
    void on(PartySucceededInRound e) {
        jdbc.sql("""
            with before as (delete from round_condition where round = :round and organisation = :predecessor
                            returning round, waits_for)
            insert into round_condition (round, organisation, waits_for)
            select round, :successor, waits_for from before on conflict do nothing
            """).paramSource(Parameters.of(e)).update();
    }

    @EventHandler
    void on(RoundClosed e) {
        forget(e.round());
    }

    @EventHandler
    void on(RoundCancelled e) {
        forget(e.round());
    }

    private void forget(UUID round) {
        jdbc.sql("delete from round_condition where round = ?").param(round).update();
    }

    private static List<UUID> rounds(@Nullable PositionDetail detail) {
        return named(detail, Condition::round);
    }

    private static List<UUID> awaited(@Nullable PositionDetail detail) {
        return named(
                detail,
                condition ->
                        condition.money() == null ? null : condition.money().of());
    }

    private static List<UUID> named(@Nullable PositionDetail detail, Function<Condition, @Nullable UUID> of) {
        return detail == null || detail.conditions() == null
                ? List.of()
                : detail.conditions().stream()
                        .map(of)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }
}
