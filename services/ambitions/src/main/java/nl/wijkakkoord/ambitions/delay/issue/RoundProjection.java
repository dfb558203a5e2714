// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.issue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyAskedAgain;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyPassedOver;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartyLeftRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rounds of wijkaanpakken, as heard from decisions; those that are for some parties only are left out. */
@Projection(view = "rounds", tables = "heard_round")
public record RoundProjection(JdbcClient jdbc) implements Reaction<RoundEvent> {

    @Override
    public void on(RoundEvent event, Received received) {
        switch (event) {
            case RoundOpened e
            when e.audience().kind() != Audience.Kind.ORGANISATIONS ->
                jdbc.sql("""
                    insert into heard_round (round, wijkaanpak, succeeds, subjects, digests, closes_at, deciding, closed, agreed)
                    values (:round, :wijkaanpak, :succeeds::uuid[], :subjects::uuid[], :digests, :closesAt, :terms.deciding,
                            false, false)
                    """)
                        .paramSource(Parameters.of(e)
                                .and(
                                        "subjects",
                                        e.alternatives().stream()
                                                .map(each -> each.subject().id())
                                                .toList())
                                .and(
                                        "digests",
                                        e.alternatives().stream()
                                                .map(each ->
                                                        each.subject().digest().value())
                                                .toList()))
                        .update();
            case PositionTaken e -> add("spoken", e.round(), e.organisation());
            case PositionSealed e -> add("spoken", e.round(), e.organisation());
            case PartyLeftRound e -> add("absent", e.round(), e.organisation());
            case PartyPassedOver e -> add("absent", e.round(), e.organisation());
            case PartyAskedAgain e ->
                jdbc.sql("update heard_round set absent = array_remove(absent, :organisation) where round = :round")
                        .paramSource(Parameters.of(e))
                        .update();
            case PartySucceededInRound e ->
                jdbc.sql("""
                    update heard_round
                    set deciding = array_replace(deciding, :predecessor, :successor),
                        spoken = array_replace(spoken, :predecessor, :successor),
                        absent = array_remove(absent, :predecessor)
                    where round = :round
                    """).paramSource(Parameters.of(e)).update();
            case ClosingMoved e ->
                jdbc.sql("update heard_round set closes_at = :closesAt where round = :round")
                        .paramSource(Parameters.of(e))
                        .update();
            case RoundCancelled e -> close(e.round(), false);
            case ToldOutcome e when e.settled() -> close(e.round(), e.agreed().isPresent());
            default -> {}
        }
    }

    /** Agreed also when the parties agreed in a round that succeeds it, near or far. */
    RoundOutcome outcome(UUID wijkaanpak, UUID round) {
        return jdbc.sql("""
            with recursive line (round, agreed) as (
              select round, agreed from heard_round where wijkaanpak = ? and round = ?
              union
              select later.round, later.agreed from line join heard_round later on line.round = any(later.succeeds)
            )
            select bool_or(agreed) from line having count(*) > 0
            """)
                .params(wijkaanpak, round)
                .query(Boolean.class)
                .optional()
                .map(agreed -> agreed ? RoundOutcome.AGREED : RoundOutcome.NOT_AGREED_YET)
                .orElse(RoundOutcome.UNKNOWN);
    }

    /** Of the texts that the parties decide on in it; none when it was not heard of. */
    public List<Digest> digestsOf(UUID round) {
        return jdbc
                .sql("select unnest(digests) from heard_round where round = ?")
                .param(round)
                .query(String.class)
                .list()
                .stream()
                .map(Digest::new)
                .toList();
    }

    /** Whether the parties decide in both on versions of the same thing. */
    boolean onTheSame(UUID one, UUID other) {
        return jdbc.sql("""
            select exists (select from heard_round one join heard_round other on one.subjects && other.subjects
                           where one.round = ? and other.round = ?)
            """).params(one, other).query(Boolean.class).single();
    }

    /** The round and all those that it succeeds, near and far. */
    public List<UUID> lineOf(UUID round) {
        return jdbc.sql("""
            with recursive line (round) as (
              select ?::uuid
              union
              select unnest(heard.succeeds) from line join heard_round heard using (round)
            )
            select round from line
            """).param(round).query(UUID.class).list();
    }

    /**
     * Whether the parties may turn out to have agreed by that moment, which has been: a round, or one that succeeds it,
     * is still open though its time was over, or though nobody was waited for any more.
     */
    public boolean mayHaveAgreedBy(UUID round, Instant moment) {
        return jdbc.sql("""
            with recursive line (round) as (
              select :round::uuid
              union
              select later.round from line join heard_round later on line.round = any(later.succeeds)
            )
            select exists (select from line join heard_round using (round)
                           where not closed and (closes_at <= :moment or deciding <@ (spoken || absent)))
            """)
                .paramSource(Parameters.of("round", round).and("moment", moment))
                .query(Boolean.class)
                .single();
    }

    private void close(UUID round, boolean agreed) {
        jdbc.sql("update heard_round set closed = true, agreed = ? where round = ?")
                .params(agreed, round)
                .update();
    }

    private void add(String column, UUID round, OrganisationId party) {
        jdbc.sql("update heard_round set " + column + " = " + column + " || ? where round = ?")
                .params(party.value(), round)
                .update();
    }
}
