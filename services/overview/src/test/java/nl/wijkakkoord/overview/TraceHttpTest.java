// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview;

import static nl.wijkakkoord.overview.RunningOverview.stack;
import static nl.wijkakkoord.participation.testing.TestParties.AUDITOR;
import static nl.wijkakkoord.participation.testing.TestParties.HOUSING;
import static nl.wijkakkoord.participation.testing.TestParties.MUNICIPALITY;
import static nl.wijkakkoord.participation.testing.TestParties.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDraftWithdrawn;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDrafted;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.contracts.opgaven.BudgetEvent.BudgetLineEntered;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveChosen;
import nl.wijkakkoord.contracts.opgaven.OpgaveEvent.OpgaveProposed;
import nl.wijkakkoord.contracts.opgaven.SchemeEntry;
import nl.wijkakkoord.contracts.opgaven.SchemeKind;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestRecorded;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestShared;
import nl.wijkakkoord.contracts.stakeholders.InterestKind;
import nl.wijkakkoord.contracts.words.WordsRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** From anything back to interests and forward to decisions, and what is going on. */
@ExtendWith(RunningOverview.class)
class TraceHttpTest {
    private static final Audience ALL = Audience.ofWijkaanpak();
    private static final Digest DIGEST = Digest.of(new byte[] {1});

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final UUID ground = record(HOUSING, List.of());
    private final UUID interest = record(HOUSING, List.of(ground));
    private final UUID ambition = UUID.randomUUID();

    @Test
    void from_a_decision_back_to_the_interests_that_it_is_for_and_forward_again() {
        // Given
        share(interest, List.of());
        draft(interest);
        var subject = zuid.submit("ambition", ambition, 1, "Ambitie");
        var round = zuid.open(subject, "Ambitie", HOUSING);
        zuid.close(round, subject, true);

        // When
        var back = trace(MUNICIPALITY, "round", round.round());
        var forward = trace(MUNICIPALITY, "interest", interest);

        // Then
        assertThat(back.path("nodes"))
                .extracting(
                        node -> node.path("type").asString(),
                        node -> node.path("title").asString())
                .containsExactly(
                        tuple("ambition", "Ambitie"), tuple("interest", "Betaalbaar wonen"), tuple("round", "Ambitie"));
        assertThat(back.path("edges"))
                .extracting(
                        edge -> edge.at("/from/type").asString(),
                        edge -> edge.path("kind").asString(),
                        edge -> edge.at("/on/type").asString(),
                        edge -> edge.path("agreed").asBoolean(false))
                .containsExactly(
                        tuple("ambition", "rests-on", "interest", false),
                        tuple("round", "decides-on", "ambition", true));
        assertThat(back.at("/nodes/1/organisationName").asString()).isEqualTo("Partij " + HOUSING);
        assertThat(back.at("/nodes/2/state").asString()).isEqualTo("agreed");
        assertThat(back.at("/nodes/2/link").asString()).isEqualTo("/decisions/v1/rounds/" + round.round());
        assertThat(forward.path("nodes")).isEqualTo(back.path("nodes"));
    }

    @Test
    void a_draft_that_replaces_one_rests_on_what_it_says_itself() {
        // Given
        var another = record(HOUSING, List.of());
        share(interest, List.of());
        share(another, List.of());
        draft(interest);

        // When
        draft(another);

        // Then
        assertThat(trace(MUNICIPALITY, "ambition", ambition).path("edges"))
                .extracting(edge -> edge.at("/on/id").asString())
                .containsExactly(another.toString());
    }

    @Test
    void a_draft_that_was_taken_back_rests_on_nothing() {
        // Given
        share(interest, List.of());
        draft(interest);

        // When
        zuid.tell(
                "ambitions",
                ambition,
                new AmbitionDraftWithdrawn(
                        ambition, zuid.wijkaanpak, 1, "Te vroeg", ALL, zuid.by(MUNICIPALITY), stack.now()));

        // Then
        var seen = trace(MUNICIPALITY, "ambition", ambition);
        assertThat(seen.at("/nodes/0/state").asString()).isEqualTo("draft-withdrawn");
        assertThat(seen.path("edges")).isEmpty();
    }

    @Test
    void nobody_is_led_over_what_it_may_not_see() {
        // Given
        share(interest, List.of());
        zuid.appoint(AUDITOR);

        // When
        var others = trace(MUNICIPALITY, "interest", interest);

        // Then
        assertThat(others.path("nodes")).hasSize(1);
        assertThat(trace(MUNICIPALITY, "interest", ground).path("nodes")).isEmpty();
        assertThat(stack.get(STRANGER, address("interest", interest)).status()).isEqualTo(404);
        assertThat(trace(HOUSING, "interest", interest).path("nodes")).hasSize(2);
        assertThat(trace(AUDITOR, "interest", interest).path("nodes")).hasSize(2);
    }

    @Test
    void from_money_to_the_opgave_that_it_is_for() {
        // Given
        var opgave = UUID.randomUUID();
        var line = UUID.randomUUID();
        zuid.tell(
                "opgaven",
                opgave,
                new OpgaveProposed(
                        opgave, zuid.wijkaanpak, "hitte", "Groen", "Bomen", ALL, zuid.by(HOUSING), stack.now()));
        zuid.tell(
                "opgaven",
                opgave,
                new OpgaveChosen(
                        opgave,
                        zuid.wijkaanpak,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        ALL,
                        zuid.by(MUNICIPALITY),
                        stack.now()));

        // When
        zuid.tell("opgaven", line, entered(line, opgave));

        // Then
        var trace = trace(MUNICIPALITY, "opgave", opgave);
        assertThat(trace.path("nodes"))
                .extracting(
                        node -> node.path("title").asString(),
                        node -> node.path("state").asString())
                .containsExactly(tuple("Geld voor groen", "expected"), tuple("Groen", "chosen"));
        assertThat(trace.at("/edges/0/kind").asString()).isEqualTo("pays");
    }

    @Test
    void a_wijkaanpak_says_who_takes_part_what_was_agreed_and_what_is_decided_on_now() {
        // Given
        share(interest, List.of());
        zuid.haveProcedure();
        var subject = zuid.submit("direction", zuid.wijkaanpak, 1, "Richting");

        // When
        var round = zuid.open(subject, "Richting", HOUSING);

        // Then
        var seen = zuid.get(MUNICIPALITY, "/wijkaanpakken/" + zuid.wijkaanpak);
        assertThat(seen.textAt("/name")).isEqualTo("Zuid");
        assertThat(seen.texts("/parties", "/organisationName")).contains("Partij " + HOUSING);
        assertThat(seen.texts("/parties", "/capacity")).containsExactly("party", "party");
        assertThat(seen.texts("/agreed", "/subject/type")).containsExactly("decision-procedure");
        assertThat(seen.texts("/openRounds", "/link")).containsExactly("/decisions/v1/rounds/" + round.round());
        assertThat(seen.at("/counts"))
                .extracting(
                        count -> count.path("type").asString(),
                        count -> count.path("state").asString(),
                        count -> count.path("count").asInt())
                .contains(tuple("interest", "shared", 1), tuple("round", "open", 1))
                .doesNotContain(tuple("interest", "recorded", 1));
        assertThat(seen.textAt("/links/money")).isEqualTo("/opgaven/v1/wijkaanpakken/" + zuid.wijkaanpak + "/money");
        assertThat(zuid.get(STRANGER, "/wijkaanpakken/" + zuid.wijkaanpak).status())
                .isEqualTo(404);
    }

    private String address(String type, UUID id) {
        return "/wijkaanpakken/" + zuid.wijkaanpak + "/trace?type=" + type + "&id=" + id;
    }

    private JsonNode trace(OrganisationId reader, String type, UUID id) {
        return stack.get(reader, address(type, id)).json();
    }

    private UUID record(OrganisationId organisation, List<UUID> underlying) {
        var id = UUID.randomUUID();
        zuid.stakeholders(
                id,
                new InterestRecorded(
                        id,
                        zuid.wijkaanpak,
                        organisation,
                        InterestKind.INTEREST,
                        new WordsRef(id, 1, DIGEST),
                        underlying,
                        null,
                        Audience.of(organisation),
                        zuid.by(organisation),
                        stack.now()));
        return id;
    }

    private void share(UUID id, List<UUID> underlying) {
        zuid.stakeholders(
                id,
                new InterestShared(
                        id,
                        zuid.wijkaanpak,
                        HOUSING,
                        InterestKind.INTEREST,
                        1,
                        "Betaalbaar wonen",
                        "De huur stijgt niet.",
                        "zout",
                        underlying,
                        null,
                        ALL,
                        zuid.by(HOUSING),
                        stack.now()));
    }

    private void draft(UUID restsOn) {
        var objective = new Objective(
                "doel",
                "woonlasten",
                "Betaalbaar",
                List.of(restsOn),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        zuid.tell(
                "ambitions",
                ambition,
                new AmbitionDrafted(
                        ambition,
                        zuid.wijkaanpak,
                        1,
                        new AmbitionText("Ambitie", List.of(objective), List.of()),
                        ALL,
                        zuid.by(MUNICIPALITY),
                        stack.now()));
    }

    private BudgetLineEntered entered(UUID line, UUID opgave) {
        return new BudgetLineEntered(
                line,
                zuid.wijkaanpak,
                HOUSING,
                "Geld voor groen",
                opgave,
                null,
                new SchemeEntry("eigen-middelen", SchemeKind.OWN_MEANS, 1),
                List.of(),
                List.of(),
                null,
                null,
                null,
                ALL,
                zuid.by(HOUSING),
                stack.now());
    }
}
