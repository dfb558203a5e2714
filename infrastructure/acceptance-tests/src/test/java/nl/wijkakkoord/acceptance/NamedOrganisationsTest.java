// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.localstack.story.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who builds a screen looks up no name: beside each organisation that a service answers with stands what it is called. */
@OverHttp
class NamedOrganisationsTest {
    /** What is told word for word, as it was recorded. */
    private static final String EVENT = "event";

    /** Why a number has no name beside it. */
    private static final Map<String, String> WITHOUT_NAME = Map.of(
            "GET /overview/v1/me /organisation", "it may be called differently in each wijkaanpak, and each says how",
            "GET /stakeholders/v1/wijkaanpakken/{wijkaanpak}/onboarding-dossier /dossier/organisation",
                    "a digest is over the dossier as it is told",
            "GET /opgaven/v1/wijkaanpakken/{wijkaanpak}/money /perOwner/key", "the same stands beside it as owner",
            "GET /ambitions/v1/wijkaanpakken/{wijkaanpak}/priorities /ties/preferences/parties",
                    "as the function answers that anyone can compute again; each party's ranking is there, with its"
                            + " name");

    /** It tells of the past only, with the names of then, which are in its journal too. */
    private static final String AUDIT = "audit";

    private Stack stack;
    private DemoTold demo;
    private Map<String, String> names;
    private List<Operation> reads;

    @BeforeEach
    void the_parties_of_the_demo_story_and_every_read_that_answers_json(Stack running, DemoTold told) {
        stack = running;
        demo = told;
        var parties = told.memory().text("/stakeholders/v1/wijkaanpakken/{wijkaanpak}/parties");
        names = stack.get("gemeente-projectleider", parties)
                .json()
                .path("items")
                .valueStream()
                .collect(toMap(
                        party -> party.path("organisation").asString(),
                        party -> party.path("name").asString()));
        reads = Descriptions.of(stack)
                .operations()
                .filter(Operation::reads)
                .filter(operation -> operation.success().path("content").has("application/json"))
                .toList();
    }

    /** @param place within the answer */
    private record Mentioned(Operation operation, String place, String organisation, String name) {
        boolean isOf(String service) {
            return operation.service().equals(service);
        }

        @Override
        public String toString() {
            return operation + " " + place;
        }
    }

    @Test
    void beside_each_organisation_in_an_answer_about_now_stands_its_name() {
        // When
        var mentioned = answered("");

        // Then
        assertThat(mentioned)
                .extracting(each -> each.operation().service())
                .contains("stakeholders", "ambitions", "opgaven", "decisions", "audit", "overview");
        assertThat(mentioned)
                .filteredOn(each -> !WITHOUT_NAME.containsKey(each.toString()))
                .filteredOn(each -> !isNamed(each))
                .isEmpty();
        assertThat(mentioned).extracting(Mentioned::toString).containsAll(WITHOUT_NAME.keySet());
    }

    /** What is not read at the address of something may be about wijkaanpakken of other stories, in which names are others. */
    private boolean isNamed(Mentioned mentioned) {
        return mentioned.operation().toString().contains("{")
                ? Objects.equals(mentioned.name(), names.get(mentioned.organisation()))
                : mentioned.name() != null;
    }

    @Test
    void an_answer_about_the_past_has_no_names_of_today_and_the_same_bytes_for_ever() {
        // Given
        var past = "asOf=" + stack.clock().instant();
        reads = reads.stream()
                .filter(operation -> operation.parameters("query").stream()
                        .anyMatch(parameter -> parameter.path("name").asString().equals("asOf")))
                .toList();

        // When
        var mentioned = answered(past);

        // Then
        assertThat(mentioned)
                .filteredOn(each -> !each.isOf(AUDIT))
                .hasSizeGreaterThan(50)
                .allSatisfy(each -> assertThat(each.name()).as("%s", each).isNull());
        assertThat(reads)
                .allSatisfy(read -> assertThat(send(read, past).body())
                        .as("%s", read)
                        .isEqualTo(send(read, past).body()));
    }

    private List<Mentioned> answered(String query) {
        return reads.stream()
                .flatMap(operation -> {
                    var found = new ArrayList<Mentioned>();
                    find(operation, "", send(operation, query).json(), found);
                    return found.stream();
                })
                .toList();
    }

    private Answer send(Operation operation, String query) {
        var good = new GoodRequests(stack, demo.memory()).of(operation).header("Accept", "application/json");
        var request = query.isEmpty() ? good : good.target(GoodRequests.asking(good.target(), query));
        try (var http = HttpClient.newHttpClient()) {
            var answer = request.send(http, stack.running().services().get(operation.service()));
            assertThat(answer.status()).as("%s", operation).isEqualTo(200);
            return answer;
        }
    }

    private static void find(Operation operation, String place, JsonNode node, List<Mentioned> found) {
        for (var property : node.properties()) {
            var name = property.getKey();
            var value = property.getValue();
            if (isOrganisation(value)) {
                var beside = node.path(name + "Name").asString(null);
                found.add(new Mentioned(operation, place + "/" + name, value.asString(), beside));
            } else if (value.isArray() && value.valueStream().anyMatch(NamedOrganisationsTest::isOrganisation)) {
                value.forEach(each -> found.add(new Mentioned(
                        operation,
                        place + "/" + name,
                        each.asString(),
                        node.path("names").path(each.asString()).asString(null))));
            } else if (!name.equals(EVENT)) {
                find(operation, place + "/" + name, value, found);
            }
        }
        if (node.isArray()) {
            node.forEach(each -> find(operation, place, each, found));
        }
    }

    private static boolean isOrganisation(JsonNode node) {
        return node.isString() && OrganisationId.FORM.matcher(node.asString()).matches();
    }
}
