// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.testing.Lives;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Random lives of a wijkaanpak over HTTP: at each step somebody who answers can do something about each open round, and at
 * the end one party that answers ends them all (ADR 0028). {@code -Dseed} repeats a run.
 */
@ExtendWith(RunningDecisions.class)
class LivesHttpTest {
    private static final int LIVES = 5;
    private static final int ACTS = 30;
    private static final List<OrganisationId> PARTIES = List.of(MUNICIPALITY, HOUSING, GRID);
    private static final Set<String> ENDING =
            Set.of("close", "cancel", "propose-change", "consent-to-change", "take-position");
    private static final Map<String, Object> REASON = Map.of("reason", "Zo liep het");

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);
    private final Map<UUID, SubjectRef> subjects = new HashMap<>();
    private final Set<OrganisationId> silent = new TreeSet<>();
    private Random random;

    static LongStream seeds() {
        return Lives.seeds(LIVES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_happened_one_party_that_answers_ends_all_that_is_open(long seed) {
        // Given
        random = new Random(seed);
        var terms = new HashMap<>(Deciding.terms("open", MUNICIPALITY, HOUSING, GRID));
        terms.put("rule", Map.of("kind", "unanimity"));
        deciding.agreeOnProcedure(MUNICIPALITY, terms, MUNICIPALITY, HOUSING, GRID);
        for (var act = 0; act < ACTS; act++) {
            act();
            somebodyWhoAnswersCanDoSomethingAboutEachOpenRound(seed);
        }
        var answering = answering().getFirst();
        PARTIES.stream()
                .filter(party -> !party.equals(answering) && !silent.contains(party))
                .forEach(zuid::setAside);

        // When
        open(answering).forEach(round -> end(round, answering));

        // Then
        assertThat(open(answering)).as("seed %d", seed).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_happened_nothing_is_open_in_a_wijkaanpak_that_ended(long seed) {
        // Given
        random = new Random(seed);
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING, GRID);
        for (var act = 0; act < ACTS; act++) {
            act();
        }

        // When
        zuid.end();

        // Then
        await().until(() -> open(MUNICIPALITY).isEmpty());
        for (var act = 0; act < ACTS; act++) {
            act();
        }
        assertThat(open(MUNICIPALITY)).as("seed %d", seed).isEmpty();
    }

    private void act() {
        var rounds = open(MUNICIPALITY);
        var party = PARTIES.get(random.nextInt(PARTIES.size()));
        if (rounds.isEmpty() || rounds.size() < 3 && random.nextInt(4) == 0) {
            begin(party);
            return;
        }
        var round = rounds.get(random.nextInt(rounds.size()));
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> deciding.take(party, round, random.nextBoolean() ? "agrees" : "objects", "Daarom");
            case 3 -> post(party, round, "/cancellation", REASON);
            case 4 -> post(party, round, "/proposals", REASON);
            case 5, 6 -> consent(party, round);
            case 7 -> deciding.close(party, round);
            case 8 -> hush(party);
            default -> takeBack(round);
        }
    }

    private void begin(OrganisationId party) {
        var subject = zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Neighbourhood.all());
        var opened = deciding.open(party, subject, null);
        if (opened.status() == 201) {
            subjects.put(opened.id(), subject);
        }
    }

    private void hush(OrganisationId party) {
        if (silent.remove(party)) {
            zuid.resume(party);
        } else if (silent.size() < PARTIES.size() - 1) {
            silent.add(party);
            zuid.setAside(party);
        }
    }

    private void takeBack(UUID round) {
        if (random.nextInt(3) == 0) {
            zuid.takeBack(subjects.get(round));
            await().until(() -> !deciding.round(MUNICIPALITY, round)
                    .path("status")
                    .asString()
                    .equals("open"));
        }
    }

    private void somebodyWhoAnswersCanDoSomethingAboutEachOpenRound(long seed) {
        for (var round : open(MUNICIPALITY)) {
            assertThat(answering())
                    .as("seed %d, round %s", seed, round)
                    .anySatisfy(party -> assertThat(deciding.round(party, round)
                                    .path("allowedActions")
                                    .valueStream())
                            .anyMatch(action -> action.path("allowed").asBoolean()
                                    && ENDING.contains(action.path("action").asString())));
        }
    }

    private List<OrganisationId> answering() {
        return PARTIES.stream().filter(party -> !silent.contains(party)).toList();
    }

    private void end(UUID round, OrganisationId party) {
        if (post(party, round, "/cancellation", REASON).status() != 200) {
            post(party, round, "/proposals", REASON);
            consent(party, round);
        }
    }

    private Answer consent(OrganisationId party, UUID round) {
        var proposal = deciding.round(party, round).at("/proposal/number").asInt(1);
        return post(party, round, "/consents", Map.of("proposal", proposal, "mandate", zuid.mandate(party)));
    }

    private Answer post(OrganisationId party, UUID round, String path, Object body) {
        return deciding.post(party, "/rounds/" + round + path, body);
    }

    private List<UUID> open(OrganisationId reader) {
        return deciding.get(reader, "/wijkaanpakken/" + zuid.wijkaanpak + "/rounds?status=open")
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id"))
                .map(JsonNode::asString)
                .map(UUID::fromString)
                .toList();
    }
}
