// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.localstack.story.Answer;
import nl.wijkakkoord.localstack.story.Memory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a party keeps for its own eyes, another party of the same wijkaanpak cannot tell from any operation: not from a
 * list, a count, an error or an id.
 */
@OverHttp
class OwnAudienceTest {
    private static final String OWNER = "gemeente-projectleider";
    private static final String OTHER = "corporatie-medewerker";
    private static final Set<String> SERVICES = Set.of("stakeholders", "ambitions");
    private static final List<String> KEPT = List.of("interest", "meeting", "attachment", "assessment");
    private static final UUID NOBODYS = UUID.randomUUID();

    private final HttpClient http = HttpClient.newHttpClient();
    private List<Operation> operations;
    private Map<String, String> unchanged;
    private Memory memory;
    private GoodRequests requests;

    @BeforeEach
    void the_municipality_writes_down_what_nobody_else_may_know(Stack stack, DemoTold demo) {
        memory = demo.memory();
        requests = new GoodRequests(stack, memory);
        operations = Descriptions.of(stack)
                .operations()
                .filter(operation -> SERVICES.contains(operation.service()))
                .toList();
        unchanged = reads(stack);
        memory.put("whom", "Huurders " + UUID.randomUUID());
        stack.goOn(memory, "kept-to-itself.yml");
        var entries = memory.text("/audit/v1/wijkaanpakken/{wijkaanpak}/entries?limit=100"
                + "&type=nl.wijkakkoord.stakeholders.stakeholder-assessed.v1");
        await().until(() -> text(stack.get(OWNER, entries)).contains(memory.text("{own.assessment}")));
    }

    @AfterEach
    void close() {
        http.close();
    }

    @Test
    void no_list_and_no_count_answers_another_party_differently_than_before(Stack stack) {
        // When
        var now = reads(stack);

        // Then
        assertThat(now).hasSizeGreaterThan(50).isEqualTo(unchanged);
    }

    @Test
    void no_address_of_what_is_kept_answers_another_party_otherwise_than_one_of_nothing(Stack stack) {
        // When
        var answers = operations.stream()
                .flatMap(operation -> keptIn(operation)
                        .map(variable -> compared(
                                operation,
                                addressed(operation, variable, own(variable)),
                                addressed(operation, variable, NOBODYS.toString()),
                                own(variable),
                                stack)))
                .toList();

        // Then
        assertThat(answers).hasSizeGreaterThan(10).allSatisfy(OwnAudienceTest::assertAlike);
    }

    @Test
    void no_filter_and_no_body_that_names_what_is_kept_answers_otherwise_than_when_it_names_nothing(Stack stack) {
        // When
        var answers = operations.stream()
                .flatMap(operation -> KEPT.stream()
                        .flatMap(kept -> naming(operation, own(kept))
                                .map(request -> compared(
                                        operation,
                                        request.apply(own(kept)),
                                        request.apply(NOBODYS.toString()),
                                        own(kept),
                                        stack))))
                .toList();

        // Then
        assertThat(answers).hasSizeGreaterThan(20).allSatisfy(OwnAudienceTest::assertAlike);
    }

    private record Compared(Operation operation, String kept, String nothing) {}

    private static void assertAlike(Compared compared) {
        assertThat(compared.kept()).as(compared.operation().toString()).isEqualTo(compared.nothing());
    }

    private Compared compared(Operation operation, Request kept, Request nothing, String own, Stack stack) {
        return new Compared(
                operation,
                told(operation, kept, stack).replace(own, "…"),
                told(operation, nothing, stack).replace(NOBODYS.toString(), "…"));
    }

    /** What every read says to the other party, by its address. */
    private Map<String, String> reads(Stack stack) {
        var answers = new LinkedHashMap<String, String>();
        operations.stream().filter(Operation::reads).forEach(operation -> {
            var request = requests.of(operation);
            answers.put(request.target(), told(operation, request, stack));
        });
        return answers;
    }

    private Stream<String> keptIn(Operation operation) {
        return operation.parameters("path").stream()
                .map(parameter -> parameter.path("name").asString())
                .filter(KEPT::contains);
    }

    private String own(String variable) {
        return memory.text("{own." + variable + "}");
    }

    private Request addressed(Operation operation, String variable, String id) {
        return requests.of(operation)
                .target(GoodRequests.target(
                        operation, name -> name.equals(variable) ? id : requests.existing(name), ""));
    }

    /** Requests that name an id: in a filter, or everywhere in the body where one is asked for. */
    private Stream<Naming> naming(Operation operation, String example) {
        var good = requests.of(operation);
        var filters = operation.parameters("query").stream()
                .filter(parameter -> parameter.at("/schema/format").asString("").equals("uuid"))
                .map(parameter -> parameter.path("name").asString())
                .<Naming>map(name -> id -> good.target(GoodRequests.asking(good.target(), name + "=" + id)));
        var body = operation
                .body()
                .map(schema -> Example.of(operation, schema))
                .filter(sent -> !naming(sent, example).equals(sent))
                .<Naming>map(
                        sent -> id -> requests.of(operation).body(Json.MAPPER.writeValueAsBytes(naming(sent, id))));
        return Stream.concat(filters, body.stream());
    }

    /** A request that names this id. */
    private interface Naming {
        Request apply(String id);
    }

    private static JsonNode naming(JsonNode body, String id) {
        return switch (body) {
            case ObjectNode object -> {
                var named = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(member -> named.set(member.getKey(), naming(member.getValue(), id)));
                yield named;
            }
            case ArrayNode array -> {
                var named = JsonNodeFactory.instance.arrayNode();
                array.forEach(element -> named.add(naming(element, id)));
                yield named;
            }
            default ->
                body.asString("").matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                        ? JsonNodeFactory.instance.stringNode(id)
                        : body;
        };
    }

    /** Status, version and body; without the number that each problem has of its own. */
    private String told(Operation operation, Request request, Stack stack) {
        var answer = request.header("Authorization", "Bearer " + stack.tokens().of(OTHER))
                .send(http, stack.running().services().get(operation.service()));
        var told = answer.json() instanceof ObjectNode problem && problem.has("instance")
                ? problem.without("instance").toString()
                : text(answer);
        return answer.status() + " " + answer.headers().firstValue("ETag").orElse("") + " " + told;
    }

    private static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
