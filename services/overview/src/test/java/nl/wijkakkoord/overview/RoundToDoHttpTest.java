// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview;

import static nl.wijkakkoord.overview.RunningOverview.stack;
import static nl.wijkakkoord.participation.testing.TestParties.GRID;
import static nl.wijkakkoord.participation.testing.TestParties.HOUSING;
import static nl.wijkakkoord.participation.testing.TestParties.MUNICIPALITY;
import static nl.wijkakkoord.participation.testing.TestParties.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ChangeProposed;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.PartyNoticed;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectWithdrawn;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.testing.TestRound;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What there is to do in rounds, and before them. */
@ExtendWith(RunningOverview.class)
class RoundToDoHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final UUID mandate = UUID.randomUUID();

    @Test
    void parties_that_have_no_way_to_decide_are_to_propose_one() {
        // When
        zuid.admit(GRID, PartyKind.ADVISER, MemberRole.ADVISER);

        // Then
        var item = zuid.toDo(HOUSING).getFirst();
        assertThat(item.path("kind").asString()).isEqualTo("propose-procedure");
        assertThat(item.path("title").asString()).isEqualTo("Stel voor hoe de partijen besluiten");
        assertThat(item.at("/do/address").asString())
                .isEqualTo("/decisions/v1/wijkaanpakken/" + zuid.wijkaanpak + "/procedures");
        assertThat(zuid.kinds(GRID)).as("who only advises").isEmpty();
        assertThat(zuid.kinds(STRANGER)).as("who takes no part").isEmpty();
    }

    @Test
    void who_decides_in_a_round_is_told_on_what_until_when_where_and_under_which_mandate() {
        // Given
        zuid.haveProcedure();
        zuid.grant(mandate, HOUSING, List.of("direction"), null);
        zuid.grant(UUID.randomUUID(), HOUSING, List.of("definition"), null);
        var direction = zuid.submit("direction", zuid.wijkaanpak, 1, "Richting");

        // When
        var round = zuid.open(direction, "Richting", HOUSING, MUNICIPALITY).round();

        // Then
        var item = zuid.toDo(HOUSING).getFirst();
        assertThat(item.path("kind").asString()).isEqualTo("take-position");
        assertThat(item.path("title").asString()).isEqualTo("Neem een standpunt in: Richting");
        assertThat(item.path("wijkaanpakName").asString()).isEqualTo("Zuid");
        assertThat(item.has("deadline")).isTrue();
        assertThat(item.at("/do/method").asString()).isEqualTo("POST");
        assertThat(item.at("/do/address").asString()).isEqualTo("/decisions/v1/rounds/" + round + "/positions");
        assertThat(item.at("/subject/link").asString()).isEqualTo("/decisions/v1/rounds/" + round);
        assertThat(item.at("/decidesOn/0/subject/digest").asString())
                .isEqualTo(direction.digest().value());
        assertThat(item.at("/decidesOn/0/link").asString())
                .isEqualTo("/stakeholders/v1/directions/" + zuid.wijkaanpak + "/versions/1");
        assertThat(item.path("mandates")).extracting(JsonNode::asString).containsExactly(mandate.toString());
    }

    @Test
    void who_took_its_position_has_done_it_and_who_opened_closes_when_all_spoke() {
        // Given
        zuid.haveProcedure();
        var direction = zuid.submit("direction", zuid.wijkaanpak, 1, "Richting");
        var round = zuid.open(direction, "Richting", HOUSING);
        var before = zuid.kinds(MUNICIPALITY);

        // When
        take(round, direction, HOUSING);

        // Then
        assertThat(before).isEmpty();
        assertThat(zuid.kinds(HOUSING)).isEmpty();
        assertThat(zuid.kinds(MUNICIPALITY)).containsExactly("close-round");
    }

    @Test
    void a_party_that_left_is_not_waited_for() {
        // Given
        zuid.haveProcedure();
        zuid.admit(GRID, PartyKind.GRID_OPERATOR, MemberRole.CONTACT);
        var direction = zuid.submit("direction", zuid.wijkaanpak, 1, "Richting");
        take(zuid.open(direction, "Richting", HOUSING, GRID), direction, HOUSING);

        // When
        zuid.leave(GRID);

        // Then
        assertThat(zuid.kinds(MUNICIPALITY)).containsExactly("close-round");
        assertThat(zuid.kinds(GRID)).isEmpty();
    }

    @Test
    void who_comes_in_the_place_of_a_party_does_what_that_one_did_not_do() {
        // Given
        zuid.haveProcedure();
        var direction = zuid.submit("direction", zuid.wijkaanpak, 1, "Richting");
        var round = zuid.open(direction, "Richting", HOUSING);
        zuid.succeed(HOUSING, GRID, PartyKind.HOUSING_ASSOCIATION);
        var before = zuid.kinds(GRID);
        var waits = zuid.kinds(MUNICIPALITY);

        // When
        take(round, direction, GRID);

        // Then
        assertThat(before).containsExactly("take-position");
        assertThat(waits).isEmpty();
        assertThat(zuid.kinds(GRID)).isEmpty();
        assertThat(zuid.kinds(MUNICIPALITY)).containsExactly("close-round");
    }

    @Test
    void a_version_before_the_parties_waits_for_a_round_until_there_is_one_or_its_owner_takes_it_back() {
        // Given
        zuid.haveProcedure();
        var direction = zuid.submit("direction", zuid.wijkaanpak, 1, "Richting");
        var before = zuid.kinds(HOUSING);
        var round = zuid.open(direction, "Richting", MUNICIPALITY);
        var open = zuid.kinds(HOUSING);
        zuid.decisions(round.round(), round.cancelled(List.of(direction), Neighbourhood.all(), stack.now()));
        var cancelled = zuid.kinds(HOUSING);

        // When
        zuid.stakeholders(zuid.wijkaanpak, withdrawn(direction));

        // Then
        assertThat(before).containsExactly("open-round");
        assertThat(open).isEmpty();
        assertThat(cancelled).containsExactly("open-round");
        assertThat(zuid.kinds(HOUSING)).isEmpty();
    }

    @Test
    void all_who_decide_are_asked_to_consent_to_a_change_of_the_round() {
        // Given
        zuid.haveProcedure();
        var direction = zuid.submit("direction", zuid.wijkaanpak, 1, "Richting");
        var round = zuid.open(direction, "Richting", HOUSING, MUNICIPALITY);
        take(round, direction, HOUSING);

        // When
        zuid.decisions(
                round.round(),
                new ChangeProposed(
                        round.round(),
                        zuid.wijkaanpak,
                        1,
                        null,
                        "Verkeerd stuk",
                        Neighbourhood.all(),
                        zuid.by(MUNICIPALITY),
                        stack.now()));

        // Then
        assertThat(zuid.kinds(HOUSING)).containsExactly("consent-to-change");
        assertThat(zuid.kinds(MUNICIPALITY)).containsExactlyInAnyOrder("consent-to-change", "take-position");
    }

    @Test
    void a_party_to_which_a_notice_came_is_told_until_when_it_can_answer() {
        // Given
        zuid.haveProcedure();
        var direction = zuid.submit("direction", zuid.wijkaanpak, 1, "Richting");
        var round = zuid.open(direction, "Richting", HOUSING, MUNICIPALITY);
        var today = DutchDay.of(stack.now());

        // When
        notice(round, HOUSING, today);

        // Then
        assertThat(zuid.kinds(HOUSING)).containsExactlyInAnyOrder("answer-notice", "take-position");
        assertThat(zuid.toDo(HOUSING))
                .filteredOn(item -> item.path("kind").asString().equals("answer-notice"))
                .extracting(
                        item -> item.path("title").asString(),
                        item -> item.path("deadline").asString())
                .containsExactly(tuple(
                        "Neem een standpunt in, anders telt uw zwijgen als akkoord: Richting",
                        today.plusDays(1)
                                .atStartOfDay(DutchDay.ZONE)
                                .toInstant()
                                .toString()
                                .replace(":00Z", ":00.000Z")));
        assertThat(zuid.kinds(MUNICIPALITY)).containsExactly("take-position");
    }

    @Test
    void who_answers_a_notice_has_done_it() {
        // Given
        zuid.haveProcedure();
        var direction = zuid.submit("direction", zuid.wijkaanpak, 1, "Richting");
        var round = zuid.open(direction, "Richting", HOUSING);
        notice(round, HOUSING, DutchDay.of(stack.now()));

        // When
        take(round, direction, HOUSING);

        // Then
        assertThat(zuid.kinds(HOUSING)).isEmpty();
    }

    @Test
    void when_its_days_are_over_the_round_does_not_wait_for_who_keeps_silent() {
        // Given
        zuid.haveProcedure();
        var direction = zuid.submit("direction", zuid.wijkaanpak, 1, "Richting");
        var round = zuid.open(direction, "Richting", HOUSING);
        var before = zuid.kinds(MUNICIPALITY);

        // When
        notice(round, HOUSING, DutchDay.of(stack.now()).minusDays(1));

        // Then
        assertThat(before).isEmpty();
        assertThat(zuid.kinds(MUNICIPALITY)).containsExactly("close-round");
        assertThat(zuid.kinds(HOUSING)).containsExactly("take-position");
    }

    private void notice(TestRound round, OrganisationId organisation, LocalDate answersUntil) {
        zuid.decisions(
                round.round(),
                new PartyNoticed(
                        round.round(),
                        zuid.wijkaanpak,
                        organisation,
                        answersUntil.minusDays(14),
                        answersUntil.minusDays(14),
                        answersUntil,
                        "Aangetekend, 3SABC0000001",
                        Digest.of(new byte[] {1}),
                        Neighbourhood.all(),
                        zuid.by(MUNICIPALITY),
                        stack.now()));
    }

    @Test
    void what_ends_first_comes_first_page_by_page_over_all_wijkaanpakken() {
        // Given
        var noord = new Neighbourhood(MUNICIPALITY, STRANGER);
        var later = new Neighbourhood(MUNICIPALITY, STRANGER);
        noord.haveProcedure();
        noord.open(noord.submit("direction", noord.wijkaanpak, 1, "Richting"), "Richting", STRANGER);

        // When
        var first = stack.get(STRANGER, "/to-do?limit=1");

        // Then
        assertThat(first.texts("/items", "/wijkaanpak")).containsExactly(noord.wijkaanpak.toString());
        var next = first.header("Link").replaceAll(".*</overview/v1([^>]*)>.*", "$1");
        assertThat(stack.get(STRANGER, next).texts("/items", "/wijkaanpak"))
                .containsExactly(later.wijkaanpak.toString());
        assertThat(stack.get(STRANGER, "/to-do?cursor=zzzz").status()).isEqualTo(400);
    }

    private void take(TestRound round, SubjectRef subject, OrganisationId organisation) {
        zuid.decisions(
                round.round(),
                round.taken(
                        subject.digest(),
                        Stance.AGREES,
                        null,
                        new MandateCitation(mandate, 1, 1),
                        Neighbourhood.all(),
                        zuid.by(organisation),
                        stack.now()));
    }

    private SubjectWithdrawn withdrawn(SubjectRef subject) {
        return new SubjectWithdrawn(
                subject.type(),
                subject.id(),
                zuid.wijkaanpak,
                subject.version(),
                subject.digest(),
                "Vergissing",
                Neighbourhood.all(),
                zuid.by(MUNICIPALITY),
                stack.now());
    }
}
