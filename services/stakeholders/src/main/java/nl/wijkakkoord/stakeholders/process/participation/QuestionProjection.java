// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.participation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.PaperEvent;
import nl.wijkakkoord.contracts.decisions.ReservationEvent;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeConsented;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeProposed;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyAskedAgain;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyPassedOver;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartyLeftRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartySucceededInRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestAcknowledged;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestShared;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What parties were asked, and which of them answered. */
@Projection(
        view = "participation",
        tables = {"question", "answer"})
record QuestionProjection(JdbcClient jdbc) implements Reaction<RoundEvent> {

    /**
     * Those that the reader may know of.
     *
     * @param all whether nothing is kept from the reader
     */
    List<Question> of(UUID wijkaanpak, OrganisationId reader, boolean all) {
        return jdbc.sql("""
            select kind, asker, asked, asked_at as at,
                   array(select a.organisation from answer a where a.question = q.id) as answered
            from question q
            where wijkaanpak = :wijkaanpak and (:all or readers = '{}' or readers && in_place_of(:wijkaanpak, :reader))
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("reader", reader)
                        .and("all", all))
                .query(Question.class)
                .list();
    }

    /** A round asks its deciding and advising parties for a position; a sealed one answers as well as an open one. */
    @Override
    public void on(RoundEvent event, Received received) {
        switch (event) {
            case RoundOpened e -> {
                var asked = Stream.concat(e.terms().deciding().stream(), e.terms().advising().stream())
                        .collect(Collectors.toSet());
                ask(e.round(), 1, QuestionKind.ROUND, e, asked);
            }
            case PositionTaken e -> answer(e.round(), e.organisation());
            case PositionSealed e -> answer(e.round(), e.organisation());
            case RoundCancelled e -> takeBack(e.round());
            case PartySucceededInRound e -> {
                jdbc.sql("""
                    update question
                    set asked = array(select distinct unnest(array_replace(asked, :predecessor, :successor)))
                    where id = :round and asked is not null
                    """).paramSource(Parameters.of(e)).update();
                jdbc.sql("""
                    insert into answer (question, organisation)
                    select question, :successor from answer where question = :round and organisation = :predecessor
                    on conflict do nothing
                    """).paramSource(Parameters.of(e)).update();
            }
            case PositionRevealed _,
                    PartyLeftRound _,
                    ClosingMoved _,
                    ChangeProposed _,
                    ChangeConsented _,
                    PartyPassedOver _,
                    PartyAskedAgain _,
                    PaperEvent _,
                    RoundClosed _,
                    ReservationEvent _,
                    RoundEvidenceEvent _ -> {}
        }
    }

    /** Nobody is silent on what is not asked any more. */
    private void takeBack(UUID id) {
        jdbc.sql("delete from answer where question = ?").param(id).update();
        jdbc.sql("delete from question where id = ?").param(id).update();
    }

    /** Whoever shares an interest asks the other parties to acknowledge it; new words ask again. */
    @EventHandler
    void on(InterestShared event) {
        ask(event.interest(), event.version(), QuestionKind.INTEREST, event, null);
    }

    @EventHandler
    void on(InterestWithdrawn event) {
        takeBack(event.interest());
    }

    @EventHandler
    void on(InterestAcknowledged event) {
        answer(event.interest(), event.organisation());
    }

    /** What a predecessor acknowledged, its successor needs not acknowledge again (ADR 0026). */
    @EventHandler
    void on(PartySucceeded event) {
        jdbc.sql("""
            insert into answer (question, organisation)
            select a.question, :successor from answer a join question q on q.id = a.question
            where q.wijkaanpak = :wijkaanpak and q.kind = 'INTEREST' and a.organisation = :predecessor
            on conflict do nothing
            """).paramSource(Parameters.of(event)).update();
    }

    /**
     * @param id of the round, or the interest
     * @param version of what is asked about: answers to an earlier one do not count any more
     * @param event that asks
     * @param asked the parties; null for all but the asker
     */
    private void ask(UUID id, int version, QuestionKind kind, Event event, @Nullable Set<OrganisationId> asked) {
        jdbc.sql("delete from answer using question where question = id and id = ? and version <> ?")
                .params(id, version)
                .update();
        jdbc.sql("""
            insert into question (id, version, wijkaanpak, kind, asker, asked, asked_at, readers)
            values (:id, :version, :wijkaanpak, :kind, :by.organisation, :asked, :at, coalesce(:audience::text[], '{}'))
            on conflict (id) do update
            set version = excluded.version, readers = excluded.readers,
                asked_at = case when question.version = excluded.version then question.asked_at
                                else excluded.asked_at end
            """)
                .paramSource(Parameters.of(event)
                        .and("id", id)
                        .and("version", version)
                        .and("kind", kind)
                        .and("asked", asked))
                .update();
    }

    private void answer(UUID id, OrganisationId organisation) {
        jdbc.sql("insert into answer (question, organisation) values (?, ?) on conflict do nothing")
                .params(id, organisation.value())
                .update();
    }
}
