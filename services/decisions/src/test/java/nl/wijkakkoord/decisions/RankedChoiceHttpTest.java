// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.RunningDecisions.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.CountedPosition;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.LotDrawn;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.recount.Lot;
import nl.wijkakkoord.recount.Lot.Ballot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningDecisions.class)
class RankedChoiceHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);
    private final SubjectRef a = definition();
    private final SubjectRef b = definition();
    private final SubjectRef c = definition();

    @Test
    @Tag("row-0-11")
    void the_one_that_is_preferred_to_each_other_is_agreed() {
        // Given
        agreeOn(Map.of("choice", "ranked"));
        var round = deciding.choose(MUNICIPALITY, List.of(a, b, c)).id();
        rank(MUNICIPALITY, round, List.of(a), List.of(b), List.of(c));
        rank(HOUSING, round, List.of(c), List.of(b), List.of(a));
        rank(GRID, round, List.of(b), List.of(a, c));

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(agreed(round)).containsExactly(b);
        assertThat(codes(round, a)).contains("outweighed");
    }

    @Test
    void a_cycle_is_named_and_none_of_them_is_agreed() {
        // Given
        agreeOn(Map.of("choice", "ranked"));
        var round = deciding.choose(MUNICIPALITY, List.of(a, b, c)).id();
        inACircle(round);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(agreed(round)).isEmpty();
        assertThat(Stream.of(a, b, c).map(each -> codes(round, each).getLast())).containsOnly("cycle");
    }

    @Test
    void turning_round_the_alternatives_and_who_speaks_first_changes_nothing() {
        // Given
        agreeOn(Map.of("choice", "ranked"));
        var round = deciding.choose(MUNICIPALITY, List.of(c, b, a)).id();
        rank(GRID, round, List.of(b), List.of(c, a));
        rank(HOUSING, round, List.of(c), List.of(b), List.of(a));
        rank(MUNICIPALITY, round, List.of(a), List.of(b), List.of(c));

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(agreed(round)).containsExactly(b);
    }

    @Test
    void after_a_cycle_a_lot_is_drawn_that_anybody_can_draw_again() {
        // Given
        agreeOn(Map.of("choice", "ranked", "tie", "lot"));
        var round = deciding.choose(MUNICIPALITY, List.of(a, b, c)).id();
        var told = deciding.round(GRID, round).path("lot").asString();
        inACircle(round);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        var lot = event(round, LotDrawn.class, "lot-drawn");
        var closed = event(round, RoundClosed.class, "round-closed");
        var ballots =
                closed.positions().stream().map(RankedChoiceHttpTest::ballot).toList();
        assertThat(Lot.commitment(lot.salt()).value()).isEqualTo(told);
        assertThat(Lot.draw(lot.salt(), ballots, lot.among())).isEqualTo(new Lot(lot.seed(), lot.drawn()));
        assertThat(lot.among()).containsExactlyInAnyOrder(a.digest(), b.digest(), c.digest());
        assertThat(agreed(round)).extracting(SubjectRef::digest).containsExactly(lot.drawn());
        assertThat(Stream.of(a, b, c).map(each -> codes(round, each).getLast()))
                .containsExactlyInAnyOrder("chosen-by-lot", "not-chosen-by-lot", "not-chosen-by-lot");
        assertThat(service.count("lot_salt where round = ?", round)).isZero();
    }

    @Test
    void where_there_is_no_tie_no_lot_is_drawn() {
        // Given
        agreeOn(Map.of("choice", "ranked", "tie", "lot"));
        var round = deciding.choose(MUNICIPALITY, List.of(a, b)).id();
        rank(MUNICIPALITY, round, List.of(a), List.of(b));
        rank(HOUSING, round, List.of(a), List.of(b));
        rank(GRID, round, List.of(b), List.of(a));

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(agreed(round)).containsExactly(a);
        assertThat(stored(round, "lot-drawn")).isEmpty();
    }

    @Test
    void that_half_of_the_parties_name_no_second_choice_is_said() {
        // Given
        agreeOn(Map.of("choice", "ranked"));
        var round = deciding.choose(MUNICIPALITY, List.of(a, b)).id();
        rank(MUNICIPALITY, round, List.of(a));
        rank(HOUSING, round, List.of(b), List.of(a));
        deciding.takeOn(GRID, round, "abstains", null);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(codes(round, a)).containsExactly("quorum-reached", "no-objection", "one-choice-only", "tie");
        assertThat(deciding.round(GRID, round)
                        .at("/outcome/verdicts/0/findings/2/parties/0")
                        .asString())
                .isEqualTo(MUNICIPALITY.value());
    }

    @Test
    void by_approval_a_party_may_agree_with_several_alike() {
        // Given
        agreeOn(Map.of());
        var round = deciding.choose(MUNICIPALITY, List.of(a, b)).id();
        deciding.takeOn(MUNICIPALITY, round, "agrees", a);
        rank(HOUSING, round, List.of(a, b));
        deciding.takeOn(GRID, round, "agrees", b);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(codes(round, a)).contains("tie");
        assertThat(event(round, RoundClosed.class, "round-closed").positions())
                .filteredOn(position -> position.organisation().equals(HOUSING))
                .extracting(CountedPosition::ranking)
                .containsExactly(List.of(List.of(a.digest(), b.digest())));
    }

    @Test
    void a_tie_of_two_that_were_approved_alike_is_broken_by_lot() {
        // Given
        agreeOn(Map.of("tie", "lot"));
        var round = deciding.choose(MUNICIPALITY, List.of(a, b)).id();
        deciding.takeOn(MUNICIPALITY, round, "agrees", a);
        deciding.takeOn(HOUSING, round, "agrees", b);
        deciding.takeOn(GRID, round, "abstains", null);

        // When
        deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(agreed(round))
                .extracting(SubjectRef::digest)
                .containsExactly(event(round, LotDrawn.class, "lot-drawn").drawn());
    }

    @Test
    void what_is_no_ranking_is_refused() {
        // Given
        agreeOn(Map.of("choice", "ranked"));
        var round = deciding.choose(MUNICIPALITY, List.of(a, b)).id();
        var alone = deciding.open(MUNICIPALITY, c, null).id();

        // When
        var problems = Stream.of(
                        deciding.takeOn(GRID, round, "agrees", a),
                        say(GRID, round, "objects", null, List.of(List.of(a))),
                        say(GRID, alone, "agrees", null, List.of(List.of(c))),
                        say(GRID, round, "agrees", a, List.of(List.of(a))),
                        say(GRID, round, "agrees", null, List.of(List.of(a), List.of(a, b))),
                        say(GRID, round, "agrees", null, List.of(List.of(c))),
                        say(GRID, round, "agrees", null, List.of(List.of())),
                        say(GRID, round, "agrees", null, List.of()))
                .map(Answer::problem)
                .toList();

        // Then
        assertThat(problems)
                .containsExactly(
                        "ranking-missing",
                        "nothing-to-rank",
                        "nothing-to-rank",
                        "digest-beside-ranking",
                        "ranked-twice",
                        "digest-does-not-match",
                        "input-invalid",
                        "input-invalid");
        assertThat(deciding.round(GRID, round).path("waitingFor")).hasSize(3);
    }

    @Test
    void by_approval_no_order_counts() {
        // Given
        agreeOn(Map.of());
        var round = deciding.choose(MUNICIPALITY, List.of(a, b)).id();

        // When
        var refused = rank(GRID, round, List.of(a), List.of(b));

        // Then
        assertThat(refused.problem()).isEqualTo("approval-does-not-rank");
    }

    private void inACircle(UUID round) {
        rank(MUNICIPALITY, round, List.of(a), List.of(b), List.of(c));
        rank(HOUSING, round, List.of(b), List.of(c), List.of(a));
        rank(GRID, round, List.of(c), List.of(a), List.of(b));
    }

    private void agreeOn(Map<String, Object> more) {
        var terms = new HashMap<>(Deciding.terms("open", MUNICIPALITY, HOUSING, GRID));
        terms.putAll(more);
        deciding.agreeOnProcedure(MUNICIPALITY, terms, MUNICIPALITY, HOUSING, GRID);
    }

    @SafeVarargs
    private Answer rank(OrganisationId party, UUID round, List<SubjectRef>... groups) {
        return say(party, round, "agrees", null, List.of(groups));
    }

    private Answer say(OrganisationId party, UUID round, String stance, SubjectRef one, List<List<SubjectRef>> groups) {
        var digest = one == null ? null : one.digest().value();
        var body = Deciding.position(digest, stance, "Daarom", zuid.mandate(party));
        body.put(
                "ranking",
                groups.stream()
                        .map(group -> group.stream().map(SubjectRef::digest).toList())
                        .toList());
        return deciding.post(party, "/rounds/" + round + "/positions", body);
    }

    private List<SubjectRef> agreed(UUID round) {
        return verdicts(round)
                .filter(verdict -> verdict.path("agreed").asBoolean())
                .map(verdict -> Deciding.ref(verdict.path("subject")))
                .toList();
    }

    private List<String> codes(UUID round, SubjectRef alternative) {
        return verdicts(round)
                .filter(verdict -> Deciding.ref(verdict.path("subject")).equals(alternative))
                .flatMap(verdict -> verdict.path("findings").findValuesAsString("code").stream())
                .toList();
    }

    private Stream<JsonNode> verdicts(UUID round) {
        return deciding.round(GRID, round).at("/outcome/verdicts").valueStream();
    }

    private static Ballot ballot(CountedPosition position) {
        return Ballot.of(position.organisation(), position.stance(), position.digest(), position.ranking());
    }

    private static <E> E event(UUID round, Class<E> type, String name) {
        return Json.MAPPER.readValue(stored(round, name).getFirst(), type);
    }

    private static List<String> stored(UUID round, String name) {
        return service.bean(JdbcClient.class)
                .sql("select convert_from(payload, 'UTF8') from event where aggregate_identifier = ? and"
                        + " payload_type like ?")
                .params(round.toString(), "%." + name + ".%")
                .query(String.class)
                .list();
    }

    private SubjectRef definition() {
        return zuid.submit(SubjectType.DEFINITION, UUID.randomUUID(), 1, Neighbourhood.all());
    }
}
