// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.list;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.PaperEvent;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.InternalDecisionRecorded;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.ReservationLapsed;
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
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.AdvisoryLocks;
import nl.wijkakkoord.platform.sql.AudienceColumn;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds rounds; kept in the transaction of each event. */
@Projection(
        view = "rounds",
        tables = {"round", "round_party", "round_subject"})
public record RoundTable(JdbcClient jdbc) {

    /** What a round is about, and what became of it there. */
    private record Subject(
            UUID round,
            String type,
            UUID subject,
            int version,
            Digest digest,
            @Nullable Boolean agreed,
            boolean cancelled,
            @Nullable List<OrganisationId> audience) {

        RoundStatus status() {
            return RoundStatus.of(cancelled, agreed);
        }

        SubjectRef ref() {
            return new SubjectRef(type, subject, version, digest);
        }

        Audience among() {
            return AudienceColumn.read(audience);
        }
    }

    /**
     * Who opens a round waits here until another one that opens a round on one of these subjects is ready; always in
     * the same order, so that two never wait for each other.
     */
    public void waitForOthersOn(List<SubjectRef> subjects) {
        subjects.stream()
                .map(subject -> subject.type() + ":" + subject.id())
                .distinct()
                .sorted()
                .forEach(subject -> new AdvisoryLocks(jdbc).await(RoundLock.SUBJECT, subject));
    }

    /** Who opens a round and who tells open rounds of a departure wait here for each other, so that none is passed over. */
    public void waitForDepartures(UUID wijkaanpak) {
        new AdvisoryLocks(jdbc).await(RoundLock.DEPARTURES, wijkaanpak);
    }

    /** When the round closes by itself. */
    public Instant closingTime(UUID round) {
        return jdbc.sql("select closes_at from round where round = ?")
                .param(round)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** With those that closed, and whose outcome waits for a reservation. */
    public List<UUID> undecidedIn(UUID wijkaanpak) {
        return jdbc.sql("select round from round where wijkaanpak = ? and (closed_at is null or under_reservation)"
                        + " order by opened_at, round")
                .param(wijkaanpak)
                .query(UUID.class)
                .list();
    }

    /** The open rounds in which the organisation is asked for a position, or that it opened or may close. */
    public List<UUID> openWithPartOf(UUID wijkaanpak, OrganisationId organisation) {
        return open(wijkaanpak, organisation, false);
    }

    /** Those, and the open rounds that are among it and some others. */
    public List<UUID> openThatConcern(UUID wijkaanpak, OrganisationId organisation) {
        return open(wijkaanpak, organisation, true);
    }

    private List<UUID> open(UUID wijkaanpak, OrganisationId organisation, boolean among) {
        return jdbc.sql("""
            select round from round
            where wijkaanpak = :wijkaanpak and closed_at is null
              and (opened_by = :organisation or :organisation = any(openers) or :among and :organisation = any(audience)
                   or exists (select from round_party p where p.round = round.round and p.organisation = :organisation))
            order by opened_at, round
            """)
                .paramSource(Parameters.of("wijkaanpak", wijkaanpak)
                        .and("organisation", organisation)
                        .and("among", among))
                .query(UUID.class)
                .list();
    }

    /** The last round on the highest version of the subject so far. */
    public Optional<PriorRound> latestOn(SubjectRef subject) {
        return jdbc.sql("""
            select s.*, r.audience from round_subject s join round r using (round)
            where type = ? and subject = ? order by version desc, opened_at desc limit 1
            """)
                .params(subject.type(), subject.id())
                .query(Subject.class)
                .optional()
                .map(found -> new PriorRound(found.round(), found.version(), found.status(), found.among()));
    }

    /** Everything that parties of this wijkaanpak agreed to, and among whom. */
    public Map<SubjectRef, Audience> agreedIn(UUID wijkaanpak) {
        return jdbc
                .sql("select s.*, r.audience from round_subject s join round r using (round) where wijkaanpak = ?"
                        + " and agreed")
                .param(wijkaanpak)
                .query(Subject.class)
                .list()
                .stream()
                .collect(toMap(Subject::ref, Subject::among, (one, another) -> one.covers(another) ? one : another));
    }

    /** The round in which something was agreed in the place of what was agreed in this one, as far as the reader may know. */
    public Optional<UUID> supersededBy(UUID round, OrganisationId reader) {
        return jdbc.sql("""
            select round from round
            where reopens = :round and (audience is null or audience && in_place_of(wijkaanpak, :reader))
              and exists (select from round_subject s where s.round = round.round and s.agreed)
            order by closed_at desc limit 1
            """)
                .paramSource(Parameters.of("round", round).and("reader", reader))
                .query(UUID.class)
                .optional();
    }

    /** Whether the reader may know that something else is agreed in the place of this version by now (ADR 0029). */
    public boolean isSuperseded(SubjectRef agreed, OrganisationId reader) {
        return jdbc.sql("""
            select exists (select from round_subject join round using (round)
                           where type = :type and subject = :id and version > :version and agreed
                             and (audience is null or audience && in_place_of(wijkaanpak, :reader)))
                or :type = :definition
                   and exists (select from replaced_definition where definition = :id and version = :version)
            """)
                .paramSource(Parameters.of(agreed).and("reader", reader).and("definition", SubjectType.DEFINITION))
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(RoundEvent event) {
        switch (event) {
            case RoundOpened e -> open(e);
            case PositionTaken e -> answered(e);
            case PositionSealed e -> answered(e);
            case PartyLeftRound e ->
                jdbc.sql("update round_party set until = :until where round = :round and organisation = :organisation")
                        .paramSource(Parameters.of(e))
                        .update();
            case PartySucceededInRound e -> succeed(e);
            case ClosingMoved e ->
                jdbc.sql("update round set closes_at = :closesAt where round = :round")
                        .paramSource(Parameters.of(e))
                        .update();
            case RoundCancelled e -> cancel(e);
            case PartyPassedOver e -> passOver(e, true);
            case PartyAskedAgain e -> passOver(e, false);
            case PositionRevealed _,
                    ChangeProposed _,
                    ChangeConsented _,
                    PaperEvent _,
                    InternalDecisionRecorded _,
                    ReservationLapsed _,
                    RoundEvidenceEvent _ -> {}
            case ToldOutcome e -> close(e);
        }
    }

    private void open(RoundOpened e) {
        jdbc.sql("""
            insert into round (round, wijkaanpak, title, opened_by, opened_at, closes_at, audience, openers, reopens)
            values (:round, :wijkaanpak, :title, :by.organisation, :at, :closesAt, :audience, :openers::text[],
                    :reopens.round)
            """)
                .paramSource(Parameters.of(e)
                        .and("title", e.title())
                        .and("openers", e.terms().openers()))
                .update();
        for (var place = 0; place < e.alternatives().size(); place++) {
            var subject = e.alternatives().get(place).subject();
            jdbc.sql("""
                insert into round_subject (round, place, type, subject, version, digest, anew)
                values (:round, :place, :type, :id, :version, :digest, :anew)
                """)
                    .paramSource(Parameters.of(subject)
                            .and("round", e.round())
                            .and("place", place)
                            .and(
                                    "anew",
                                    e.reopens() != null && e.reopens().agreed().equals(subject)))
                    .update();
        }
        ask(e.round(), e.terms().deciding(), true);
        ask(e.round(), e.terms().advising(), false);
    }

    private void ask(UUID round, List<OrganisationId> parties, boolean decides) {
        parties.forEach(party -> jdbc.sql("insert into round_party (round, organisation, decides) values (?, ?, ?)")
                .params(round, party.value(), decides)
                .update());
    }

    private void answered(RoundEvent position) {
        jdbc.sql("update round_party set taken_at = :at where round = :round and organisation = :organisation")
                .paramSource(Parameters.of(position))
                .update();
    }

    private void passOver(RoundEvent e, boolean setAside) {
        jdbc.sql("update round_party set set_aside = :setAside where round = :round and organisation = :organisation")
                .paramSource(Parameters.of(e).and("setAside", setAside))
                .update();
    }

    private void cancel(RoundCancelled e) {
        jdbc.sql("update round set closed_at = :at, cancelled = true, under_reservation = false where round = :round")
                .paramSource(Parameters.of(e))
                .update();
        jdbc.sql("update round_subject set cancelled = true where round = ?")
                .param(e.round())
                .update();
    }

    private void succeed(PartySucceededInRound e) {
        jdbc.sql("""
            update round set opened_by = case opened_by when :predecessor then :successor else opened_by end,
                             openers = array_replace(openers, :predecessor::text, :successor::text)
            where round = :round
            """).paramSource(Parameters.of(e)).update();
        jdbc.sql("""
            insert into round_party (round, organisation, decides, taken_at)
            select round, :successor, decides, taken_at from round_party
            where round = :round and organisation = :predecessor
            on conflict (round, organisation) do update
            set decides = round_party.decides or excluded.decides,
                taken_at = greatest(round_party.taken_at, excluded.taken_at)
            """).paramSource(Parameters.of(e)).update();
        jdbc.sql("delete from round_party where round = :round and organisation = :predecessor")
                .paramSource(Parameters.of(e))
                .update();
    }

    /** What waits for a reservation is decided on still, whatever the verdicts say so far. */
    private void close(ToldOutcome e) {
        jdbc.sql("""
            update round set closed_at = coalesce(closed_at, :at), under_reservation = not :settled where round = :round
            """).paramSource(Parameters.of(e).and("settled", e.settled())).update();
        if (!e.settled()) {
            return;
        }
        e.verdicts()
                .forEach(verdict -> jdbc.sql("""
                    update round_subject set agreed = :agreed
                    where round = :round and type = :subject.type and subject = :subject.id
                    """)
                        .paramSource(Parameters.of(verdict).and("round", e.round()))
                        .update());
    }
}
