// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.RunningDecisions.stack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.decisions.procedure.Procedure;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import tools.jackson.databind.JsonNode;

/** What the members of a wijkaanpak do over HTTP. */
final class Deciding {
    private final Neighbourhood neighbourhood;

    Deciding(Neighbourhood neighbourhood) {
        this.neighbourhood = neighbourhood;
    }

    Answer get(OrganisationId organisation, String path, String... headers) {
        return stack.get(organisation, path, headers);
    }

    Answer post(OrganisationId organisation, String path, Object body) {
        return stack.post(organisation, path, body);
    }

    Answer send(String method, OrganisationId organisation, String path, Object body, String... headers) {
        return stack.send(method, organisation, path, body, headers);
    }

    static String token(OrganisationId organisation) {
        return stack.token(organisation);
    }

    String procedure() {
        return "/procedures/" + Procedure.idOf(neighbourhood.wijkaanpak);
    }

    /** Of which all these parties decide by consent. */
    static Map<String, Object> terms(String visibility, OrganisationId... deciding) {
        var rule = Map.of("kind", "consent-without-objection");
        return Map.of("deciding", List.of(deciding), "rule", rule, "quorum", deciding.length, "visibility", visibility);
    }

    Answer propose(OrganisationId organisation, Map<String, Object> terms) {
        return post(organisation, "/wijkaanpakken/" + neighbourhood.wijkaanpak + "/procedures", terms);
    }

    /**
     * All these parties, who are all there are, agree on a procedure in which they decide.
     *
     * @return the round in which they did
     */
    UUID agreeOnProcedure(String visibility, OrganisationId... parties) {
        return agreeOnProcedure(parties[0], terms(visibility, parties), parties);
    }

    /**
     * All these parties, who are all that decide, agree on a procedure.
     *
     * @param opener of the round in which they do
     */
    UUID agreeOnProcedure(OrganisationId opener, Map<String, Object> terms, OrganisationId... parties) {
        propose(parties[0], terms);
        post(parties[0], procedure() + "/submission", null);
        var round = open(opener, heardOf("decision-procedure"), null).id();
        for (var party : parties) {
            take(party, round, "agrees", null);
        }
        close(opener, round);
        await().until(() -> get(parties[0], procedure()).json().has("inForce"));
        return round;
    }

    /** The latest version of this type that the service has heard of. */
    SubjectRef heardOf(String type) {
        var path = "/wijkaanpakken/" + neighbourhood.wijkaanpak + "/subjects?type=" + type;
        await().until(() -> !get(Example.MUNICIPALITY, path).items().isEmpty());
        var items = get(Example.MUNICIPALITY, path).items();
        return ref(items.get(items.size() - 1).path("subject"));
    }

    /** That version of the one subject of this type. */
    SubjectRef heardOf(String type, int version) {
        await().until(() -> heardOf(type).version() == version);
        return heardOf(type);
    }

    Answer open(OrganisationId organisation, SubjectRef subject, UUID succeeds) {
        return open(organisation, subject, succeeds, Instant.now().plus(Duration.ofDays(30)));
    }

    Answer open(OrganisationId organisation, SubjectRef subject, UUID succeeds, Instant closesAt) {
        var body = new HashMap<String, Object>(Map.of("alternatives", List.of(subject), "closesAt", closesAt));
        body.put("succeeds", succeeds == null ? null : List.of(succeeds));
        return open(organisation, body);
    }

    Answer open(OrganisationId organisation, Map<String, Object> round) {
        return post(organisation, "/wijkaanpakken/" + neighbourhood.wijkaanpak + "/rounds", round);
    }

    /** A choice between these, of which the rounds that it succeeds are named. */
    Answer choose(OrganisationId organisation, List<SubjectRef> rivals, UUID... succeeds) {
        return open(
                organisation,
                Map.of(
                        "alternatives", rivals,
                        "closesAt", Instant.now().plus(Duration.ofDays(30)),
                        "succeeds", List.of(succeeds)));
    }

    /** Takes a position on one of several alternatives, or on all of them. */
    Answer takeOn(OrganisationId organisation, UUID round, String stance, SubjectRef rival) {
        var digest = rival == null ? null : rival.digest().value();
        var body = position(digest, stance, "Daarom", neighbourhood.mandate(organisation));
        return post(organisation, "/rounds/" + round + "/positions", body);
    }

    Answer take(OrganisationId organisation, UUID round, String stance, String reason) {
        return take(organisation, round, stance, reason, neighbourhood.mandate(organisation));
    }

    Answer take(OrganisationId organisation, UUID round, String stance, String reason, UUID mandate) {
        var digest =
                round(organisation, round).at("/alternatives/0/subject/digest").asString();
        return post(organisation, "/rounds/" + round + "/positions", position(digest, stance, reason, mandate));
    }

    static Map<String, Object> position(String digest, String stance, String reason, UUID mandate) {
        var body = new HashMap<String, Object>(Map.of("stance", stance, "mandate", mandate));
        body.put("digest", digest);
        body.put("reason", reason);
        return body;
    }

    Answer close(OrganisationId organisation, UUID round) {
        return post(organisation, "/rounds/" + round + "/closing", null);
    }

    JsonNode round(OrganisationId organisation, UUID round) {
        var answer = get(organisation, "/rounds/" + round);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    /** The position of a party as another one reads it. */
    JsonNode positionOf(OrganisationId party, OrganisationId reader, UUID round, String query) {
        for (var position :
                get(reader, "/rounds/" + round + "/positions" + query).items()) {
            if (position.path("organisation").asString().equals(party.value())) {
                return position;
            }
        }
        throw new AssertionError("No position of " + party);
    }

    static SubjectRef ref(JsonNode json) {
        return Json.MAPPER.treeToValue(json, SubjectRef.class);
    }
}
