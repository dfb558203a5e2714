// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.CONTACT;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.ClosingMoved;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningService.class)
class JoinerStoryTest {
    private static final UUID AMBITION = UUID.fromString("6b1a5c0e-97b5-4a53-9f42-c1f1a6a4cf0a");

    private final Story story = Story.started();
    private final Map<UUID, SubjectRef> subjects = new HashMap<>();
    private int position;

    @Test
    void who_joins_sees_what_was_in_force_then_and_signs_for_it() {
        // Given
        var first = opened(SubjectType.AMBITION, AMBITION, 1, Audience.ofWijkaanpak());
        closed(first, true);
        var definition = opened(SubjectType.DEFINITION, UUID.randomUUID(), 1, Audience.ofWijkaanpak());
        closed(definition, true);
        var open = opened(SubjectType.DEFINITION, UUID.randomUUID(), 1, Audience.ofWijkaanpak());
        opened(SubjectType.DEFINITION, UUID.randomUUID(), 1, Audience.of(MUNICIPALITY));
        var afterwards = join();
        var second = opened(SubjectType.AMBITION, AMBITION, 2, Audience.ofWijkaanpak(), afterwards);
        closed(second, true, afterwards);

        // When
        var wrong = story.post("/onboarding-dossier/receipt", ASSOCIATION, Map.of("digest", Digest.of(new byte[1])));
        var byAnother = story.post("/onboarding-dossier/receipt", STRANGER, Map.of("digest", digest()));
        var signed = story.post("/onboarding-dossier/receipt", ASSOCIATION, Map.of("digest", digest()));
        var again = story.post("/onboarding-dossier/receipt", ASSOCIATION, Map.of("digest", digest()));

        // Then
        assertThat(wrong.problem()).isEqualTo("dossier-differs");
        assertThat(byAnother.status()).isEqualTo(404);
        assertThat(signed.status()).isEqualTo(200);
        assertThat(again.problem()).isEqualTo("dossier-already-received");
        var received = dossier();
        assertThat(received.at("/dossier/ambition/round").asString()).isEqualTo(first.toString());
        assertThat(received.at("/dossier/definitions/0/round").asString()).isEqualTo(definition.toString());
        assertThat(received.at("/dossier/openRounds"))
                .singleElement()
                .extracting(round -> round.path("round").asString())
                .isEqualTo(open.toString());
        assertThat(received.path("receipt").has("at")).isTrue();
        assertThat(Digest.of(received.path("canonical").asString().getBytes(StandardCharsets.UTF_8)))
                .hasToString(received.path("digest").asString());
    }

    @Test
    void a_contradiction_that_was_open_on_joining_is_in_the_dossier() {
        // Given
        join();
        var interests = List.of(shared(MUNICIPALITY), shared(ASSOCIATION));
        var relation = story.post(
                        "/relations",
                        MUNICIPALITY,
                        Map.of("kind", "contradiction", "interests", interests, "explanation", "Tempo kost geld."))
                .id();

        // When
        join(STRANGER);

        // Then
        assertThat(story.get("/onboarding-dossier", STRANGER)
                        .json()
                        .at("/dossier/openContradictions/0/relation")
                        .asString())
                .isEqualTo(relation.toString());
        assertThat(dossier().at("/dossier/openContradictions")).isEmpty();
    }

    @Test
    void what_was_decided_among_some_resolves_no_contradiction_before_all() {
        // Given
        join();
        var interests = List.of(shared(MUNICIPALITY), shared(ASSOCIATION));
        var relation = story.post(
                        "/relations",
                        MUNICIPALITY,
                        Map.of("kind", "contradiction", "interests", interests, "explanation", "Tempo kost geld."))
                .id();
        var confined = opened(SubjectType.DEFINITION, UUID.randomUUID(), 1, Audience.of(MUNICIPALITY));
        closed(confined, true);
        var open = opened(SubjectType.DEFINITION, UUID.randomUUID(), 1, Audience.ofWijkaanpak());
        closed(open, true);

        // When
        var among = resolve(relation, confined);
        var together = resolve(relation, open);

        // Then
        assertThat(among.problem()).isEqualTo("round-not-heard-of");
        assertThat(together.status()).isEqualTo(200);
    }

    @Test
    void a_cancelled_round_is_not_open_any_more_and_resolves_nothing() {
        // Given
        join();
        var interests = List.of(shared(MUNICIPALITY), shared(ASSOCIATION));
        var relation = story.post(
                        "/relations",
                        MUNICIPALITY,
                        Map.of("kind", "contradiction", "interests", interests, "explanation", "Tempo kost geld."))
                .id();
        var round = opened(SubjectType.DEFINITION, UUID.randomUUID(), 1, Audience.ofWijkaanpak());
        movedTo(round, Story.afterwards().plus(Duration.ofDays(3)));
        cancelled(round);

        // When
        var answer = resolve(relation, round);

        // Then
        assertThat(answer.problem()).isEqualTo("round-not-heard-of");
        assertThat(story.get("/exit", ASSOCIATION).json().path("openRounds")).isEmpty();
    }

    @Test
    void only_the_joiner_signs_and_only_a_party_has_a_dossier() {
        // Given
        join();

        // When
        var dossier = dossier();

        // Then
        assertThat(dossier.at("/allowedActions/0/code").asString()).isEqualTo("not-taking-part");
        assertThat(story.get("/onboarding-dossier?organisation=" + STRANGER, MUNICIPALITY)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_exit_lists_what_it_touches() {
        // Given
        join();
        var round = opened(SubjectType.AMBITION, AMBITION, 1, Audience.ofWijkaanpak());
        var koppelkans = story.post(
                        "/koppelkansen",
                        ASSOCIATION,
                        Map.of(
                                "kind",
                                "social",
                                "title",
                                "Huisbezoek",
                                "text",
                                "Wij komen langs.",
                                "from",
                                "2027-01-01"))
                .id();
        var membership = story.join(
                ASSOCIATION, "bestuurder", "board-member", Story.today().toString(), null);
        story.post(
                "/mandates",
                ASSOCIATION,
                Story.mandate(story.memberOf(membership), Story.today().toString(), null));
        var team = story.post(
                        "/bodies",
                        MUNICIPALITY,
                        Map.of("kind", "projectteam", "name", "Projectteam", "from", Story.today()))
                .id();
        story.post(
                "/bodies/" + team + "/seats",
                MUNICIPALITY,
                Map.of("membership", membership, "role", "chair", "from", Story.today()));

        // When
        var exit = story.get("/exit", ASSOCIATION).json();

        // Then
        assertThat(exit.at("/openRounds/0/round").asString()).isEqualTo(round.toString());
        assertThat(exit.path("mandates")).hasSize(1);
        assertThat(exit.at("/seats/0/body").asString()).isEqualTo(team.toString());
        assertThat(exit.at("/seats/0/membership").asString()).isEqualTo(membership.toString());
        assertThat(exit.at("/seats/0/role").asString()).isEqualTo("chair");
        assertThat(exit.path("interests")).isEmpty();
        assertThat(exit.at("/koppelkansen/0").asString()).isEqualTo(koppelkans.toString());
    }

    @Test
    void a_party_leaves_by_itself_and_the_initiator_stays() {
        // Given
        join();
        var today = Map.of("until", Story.today(), "reason", "Wij hebben hier geen woningen meer.");
        var yesterday = Map.of("until", Story.today().minusDays(1), "reason", "Wij zijn al weg.");

        // When
        var initiator = story.post("/departure", MUNICIPALITY, today);
        var stranger = story.post("/departure", STRANGER, today);
        var past = story.post("/departure", ASSOCIATION, yesterday);
        var left = story.post("/departure", ASSOCIATION, today);
        var again = story.post("/departure", ASSOCIATION, today);

        // Then
        assertThat(initiator.problem()).isEqualTo("initiator-stays");
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(past.problem()).isEqualTo("departure-in-the-past");
        assertThat(left.status()).isEqualTo(200);
        assertThat(again.problem()).isEqualTo("already-leaving");
        assertThat(story.get("/parties", MUNICIPALITY).json().path("items").findValuesAsString("until"))
                .containsExactly(Story.today().toString());
    }

    /** @return a moment after it joined */
    private Instant join() {
        return join(ASSOCIATION);
    }

    private Instant join(OrganisationId joiner) {
        story.post("/invitations", MUNICIPALITY, Story.invitation(joiner));
        story.post("/acceptances", joiner, Map.of("contact", Story.CONTACT));
        return Story.afterwards();
    }

    private UUID shared(OrganisationId owner) {
        var body = Map.of("kind", "interest", "title", "Tempo", "text", "Snel en betaalbaar.");
        var interest = story.post("/interests", owner, body).id();
        story.post("/interests/" + interest + "/sharing", owner, Map.of("with", "wijkaanpak"));
        return interest;
    }

    private JsonNode dossier() {
        return story.get("/onboarding-dossier?organisation=" + ASSOCIATION, MUNICIPALITY)
                .json();
    }

    private String digest() {
        return dossier().path("digest").asString();
    }

    private UUID opened(String type, UUID id, int version, Audience audience) {
        return opened(type, id, version, audience, Story.afterwards());
    }

    private UUID opened(String type, UUID id, int version, Audience audience, Instant at) {
        var round = UUID.randomUUID();
        var subject = new SubjectRef(type, id, version, Digest.of(new byte[] {(byte) version}));
        var terms = new ProcedureTerms(
                List.of(MUNICIPALITY, ASSOCIATION),
                List.of(),
                List.of(),
                new DecisionRule(DecisionRule.Kind.UNANIMITY, null, null),
                2,
                ProcedureTerms.Visibility.OPEN);
        RunningService.topics()
                .publish(
                        "decisions",
                        round,
                        ++position,
                        new RoundOpened(
                                round,
                                story.wijkaanpak(),
                                List.of(new Alternative(subject, "Ronde", null)),
                                null,
                                terms,
                                at.plus(Duration.ofDays(14)),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                null,
                                audience,
                                CONTACT,
                                at));
        awaitRows("round = ?", round);
        subjects.put(round, subject);
        return round;
    }

    private Answer resolve(UUID relation, UUID round) {
        return story.post(
                "/relations/" + relation + "/resolution",
                MUNICIPALITY,
                Map.of("round", round, "explanation", "Zo is het besloten."));
    }

    private void closed(UUID round, boolean agreed) {
        closed(round, agreed, Story.afterwards());
    }

    private void closed(UUID round, boolean agreed, Instant at) {
        RunningService.topics()
                .publish(
                        "decisions",
                        round,
                        ++position,
                        new RoundClosed(
                                round,
                                story.wijkaanpak(),
                                List.of(new Verdict(subjects.get(round), agreed, List.of())),
                                List.of(),
                                "wijkakkoord-outcome 1",
                                Audience.ofWijkaanpak(),
                                CONTACT,
                                at));
        awaitRows("round = ? and closed_at is not null", round);
    }

    private void movedTo(UUID round, Instant closesAt) {
        var at = Story.afterwards();
        RunningService.topics()
                .publish(
                        "decisions",
                        round,
                        ++position,
                        new ClosingMoved(
                                round,
                                story.wijkaanpak(),
                                closesAt,
                                "Verkeerd jaar",
                                null,
                                Audience.ofWijkaanpak(),
                                CONTACT,
                                at));
        awaitRows("round = ? and closes_at = '" + closesAt + "'", round);
    }

    private void cancelled(UUID round) {
        var at = Story.afterwards();
        RunningService.topics()
                .publish(
                        "decisions",
                        round,
                        ++position,
                        new RoundCancelled(
                                round,
                                story.wijkaanpak(),
                                List.of(subjects.get(round)),
                                "Verkeerd jaar",
                                null,
                                Audience.ofWijkaanpak(),
                                CONTACT,
                                at));
        awaitRows("round = ? and cancelled", round);
    }

    private static void awaitRows(String condition, UUID round) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> RunningService.bean(JdbcClient.class)
                                .sql("select count(*) from heard_round where " + condition)
                                .param(round)
                                .query(Long.class)
                                .single()
                        > 0);
    }
}
