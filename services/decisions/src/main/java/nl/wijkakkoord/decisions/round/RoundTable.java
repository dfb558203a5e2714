// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartyLeftRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.decisions.subject.AudienceColumn;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.AdvisoryLocks;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds rounds; kept in the transaction of each event. */
@Component
@Projection(
        view = "rounds",
        tables = {"round", "round_party", "round_subject"})
record RoundTable(JdbcClient jdbc) {

    /**
     * Who opens a round waits here until another one that opens a round on one of these subjects is ready; always in
     * the same order, so that two never wait for each other.
     */
    void waitForOthersOn(List<SubjectRef> subjects) {
        subjects.stream()
                .map(subject -> subject.type() + ":" + subject.id())
                .distinct()
                .sorted()
                .forEach(subject -> new AdvisoryLocks(jdbc).await(RoundLock.SUBJECT, subject));
    }

    /** Who opens a round and who tells open rounds of a departure wait here for each other, so that none is passed over. */
    void waitForDepartures(UUID wijkaanpak) {
        new AdvisoryLocks(jdbc).await(RoundLock.DEPARTURES, wijkaanpak);
    }

    /** The open rounds in which the organisation is asked for a position. */
    List<UUID> openThatAsk(UUID wijkaanpak, OrganisationId organisation) {
        return jdbc.sql("""
            select round from round join round_party using (round)
            where wijkaanpak = ? and closed_at is null and organisation = ? order by opened_at, round
            """)
                .params(wijkaanpak, organisation.value())
                .query(UUID.class)
                .list();
    }

    /** The round on the highest version of the subject so far. */
    Optional<PriorRound> latestOn(SubjectRef subject) {
        return jdbc.sql("""
            select round, version, agreed is null as open, audience from round_subject join round using (round)
            where type = ? and subject = ? order by version desc limit 1
            """)
                .params(subject.type(), subject.id())
                .query((row, _) -> new PriorRound(
                        row.getObject("round", UUID.class),
                        row.getInt("version"),
                        row.getBoolean("open"),
                        AudienceColumn.read(row)))
                .optional();
    }

    /** Everything that parties of this wijkaanpak agreed to, and among whom. */
    Map<SubjectRef, Audience> agreedIn(UUID wijkaanpak) {
        var agreed = new HashMap<SubjectRef, Audience>();
        jdbc.sql("""
            select type, subject, version, digest, audience from round_subject join round using (round)
            where wijkaanpak = ? and agreed
            """).param(wijkaanpak).query(row -> {
            agreed.put(ref(row), AudienceColumn.read(row));
        });
        return agreed;
    }

    /** In which wijkaanpak a round is, and for whom. */
    record Place(UUID wijkaanpak, Audience audience) {}

    Optional<Place> placeOf(UUID round) {
        return jdbc.sql("select wijkaanpak, audience from round where round = ?")
                .param(round)
                .query((row, _) -> new Place(row.getObject("wijkaanpak", UUID.class), AudienceColumn.read(row)))
                .optional();
    }

    /** What these rounds are about, each in its own order. */
    Map<UUID, List<SubjectRef>> subjectsOf(Collection<UUID> rounds) {
        var subjects = new HashMap<UUID, List<SubjectRef>>();
        jdbc.sql("select * from round_subject where round = any(?) order by round, place")
                .param(rounds.toArray(UUID[]::new))
                .query(row -> {
                    subjects.computeIfAbsent(row.getObject("round", UUID.class), _ -> new ArrayList<>())
                            .add(ref(row));
                });
        return subjects;
    }

    private static SubjectRef ref(ResultSet row) throws SQLException {
        return new SubjectRef(
                row.getString("type"),
                row.getObject("subject", UUID.class),
                row.getInt("version"),
                new Digest(row.getString("digest")));
    }

    @EventHandler
    void on(RoundOpened e) {
        jdbc.sql("""
            insert into round (round, wijkaanpak, title, opened_by, opened_at, closes_at, audience)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        e.round(),
                        e.wijkaanpak(),
                        e.title(),
                        e.by().organisation().value(),
                        e.at().atOffset(ZoneOffset.UTC),
                        e.closesAt().atOffset(ZoneOffset.UTC),
                        AudienceColumn.column(e.audience()))
                .update();
        for (var alternative : e.alternatives()) {
            decide(e.round(), e.alternatives().indexOf(alternative), alternative.subject());
        }
        ask(e.round(), e.terms().deciding(), true);
        ask(e.round(), e.terms().advising(), false);
    }

    @EventHandler
    void on(PositionTaken e) {
        answered(e.round(), e.organisation(), e.at());
    }

    @EventHandler
    void on(PositionSealed e) {
        answered(e.round(), e.organisation(), e.at());
    }

    @EventHandler
    void on(PartyLeftRound e) {
        jdbc.sql("update round_party set until = ? where round = ? and organisation = ?")
                .params(e.until(), e.round(), e.organisation().value())
                .update();
    }

    @EventHandler
    void on(RoundClosed e) {
        jdbc.sql("update round set closed_at = ? where round = ?")
                .params(e.at().atOffset(ZoneOffset.UTC), e.round())
                .update();
        e.verdicts()
                .forEach(verdict -> jdbc.sql(
                                "update round_subject set agreed = ? where round = ? and type = ? and subject = ?")
                        .params(verdict.agreed(), e.round())
                        .params(verdict.subject().type(), verdict.subject().id())
                        .update());
    }

    private void decide(UUID round, int place, SubjectRef subject) {
        jdbc.sql("insert into round_subject (round, place, type, subject, version, digest) values (?, ?, ?, ?, ?, ?)")
                .params(round, place)
                .params(
                        subject.type(),
                        subject.id(),
                        subject.version(),
                        subject.digest().value())
                .update();
    }

    private void ask(UUID round, List<OrganisationId> parties, boolean decides) {
        parties.forEach(party -> jdbc.sql("insert into round_party (round, organisation, decides) values (?, ?, ?)")
                .params(round, party.value(), decides)
                .update());
    }

    private void answered(UUID round, OrganisationId party, Instant at) {
        jdbc.sql("update round_party set taken_at = ? where round = ? and organisation = ?")
                .params(at.atOffset(ZoneOffset.UTC), round, party.value())
                .update();
    }
}
