// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.platform.testing.TestStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists are for all wijkaanpakken of a deployment, so this one is of its own. */
class ListHttpTest {
    private static final OrganisationId OPERATOR = new OrganisationId("oin:00000001999999990000");
    private static final TestStack STACK = TestStack.start(
            OpgavenApplication.class, "opgaven", Map.of("wijkakkoord.lists", "../../data/opgaven"), OPERATOR, HOUSING);

    @AfterAll
    static void close() {
        STACK.close();
    }

    @Test
    void the_operator_publishes_the_next_schemes_and_everybody_reads_them() {
        // Given
        var next = read("/schemes");
        var version = next.path("version").asInt() + 1;
        next.put("version", version);
        ((ArrayNode) next.path("schemes"))
                .addPOJO(Map.of(
                        "name", "buurtfonds", "kind", "fund", "title", "Buurtfonds", "source", "Besluit van de raad"));

        // When
        var published = publish("/schemes", next);
        var again = publish("/schemes", next);

        // Then
        assertThat(published.status()).as(published.text()).isEqualTo(200);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(read("/schemes").path("version").asInt()).isEqualTo(version);
        assertThat(read("/schemes").path("schemes").findValuesAsString("name")).contains("buurtfonds", "sah");
        assertThat(published("scheme-list-published", version)).isEqualTo(1);
    }

    @Test
    void the_operator_publishes_the_next_taakvelden_and_everybody_reads_them() {
        // Given
        var version = read("/taakvelden").path("version").asInt() + 1;
        var next = Map.of(
                "version", version, "source", "BBV", "taakvelden", List.of(Map.of("code", "7.4", "title", "Milieu")));

        // When
        var published = publish("/taakvelden", next);

        // Then
        assertThat(published.status()).as(published.text()).isEqualTo(200);
        assertThat(read("/taakvelden").path("version").asInt()).isEqualTo(version);
        assertThat(read("/taakvelden").path("taakvelden").findValuesAsString("title"))
                .containsExactly("Milieu");
        assertThat(published("taakveld-list-published", version)).isEqualTo(1);
    }

    @Test
    void who_is_not_the_operator_or_does_not_act_as_such_publishes_nothing() {
        // Given
        var schemes = read("/schemes");
        var next = schemes.deepCopy().put("version", 9);
        var taakvelden = read("/taakvelden");
        var others = taakvelden.deepCopy().put("version", 9);

        // When
        var refused = List.of(
                STACK.post(HOUSING, "/schemes", next),
                STACK.post(HOUSING, "/taakvelden", others),
                STACK.post(OPERATOR, "/schemes", next),
                STACK.post(OPERATOR, "/taakvelden", others));

        // Then
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.problem()).isEqualTo("list-of-operator");
        });
        assertThat(read("/schemes")).isEqualTo(schemes);
        assertThat(read("/taakvelden")).isEqualTo(taakvelden);
    }

    @Test
    void a_version_that_everybody_has_read_is_not_replaced() {
        // Given
        var schemes = read("/schemes");
        var other = schemes.deepCopy();
        ((ArrayNode) other.path("rules")).removeAll();

        // When
        var refused = publish("/schemes", other);

        // Then
        assertThat(refused.problem()).isEqualTo("list-version-differs");
        assertThat(read("/schemes")).isEqualTo(schemes);
    }

    @Test
    void a_number_that_was_mistyped_is_refused_and_the_next_version_can_still_be_published() {
        // Given
        var schemes = read("/schemes");
        var next = schemes.path("version").asInt() + 1;

        // When
        var mistyped = publish("/schemes", schemes.deepCopy().put("version", Integer.MAX_VALUE));

        // Then
        assertThat(mistyped.problem()).isEqualTo("list-not-next");
        assertThat(mistyped.textAt("/detail")).contains(String.valueOf(next));
        assertThat(read("/schemes")).isEqualTo(schemes);
    }

    private static Answer publish(String list, Object body) {
        var token = STACK.issuer().tokenOf("olga", OPERATOR).scope("operator").signed();
        return STACK.service().http().post(STACK.root() + list, token, body);
    }

    private static ObjectNode read(String list) {
        return (ObjectNode) STACK.get(HOUSING, list).json();
    }

    private static long published(String type, int version) {
        return STACK.service()
                .count(
                        "event where payload_type = ? and (convert_from(payload, 'UTF8')::jsonb ->> 'version')::int ="
                                + " ?",
                        "nl.wijkakkoord.opgaven." + type + ".v1",
                        version);
    }
}
