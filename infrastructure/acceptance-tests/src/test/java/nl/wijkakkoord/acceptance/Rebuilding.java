// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.awaitility.Awaitility.await;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** The views of one service, as its operator and its database know them. */
record Rebuilding(RestClient http, JdbcClient jdbc) {
    private static final String ROWS = """
        select (to_jsonb(t) - array(select attname::text from pg_attribute
                where attrelid = 'public.%1$s'::regclass and attidentity <> ''))::text from %1$s t order by 1
        """;

    static Rebuilding of(Stack stack, String service) {
        var token = TokenForge.changed(stack, "gemeente-projectleider", claims -> claims.claim("scope", "operator"));
        var database = stack.running().database(service);
        var login = database.runtime();
        return new Rebuilding(
                RestClient.builder()
                        .baseUrl(stack.running().services().get(service))
                        .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                        .build(),
                JdbcClient.create(new DriverManagerDataSource(database.url(), login.user(), login.password())));
    }

    /** The tables that a rebuild makes anew. */
    List<String> tables() {
        return report().path("views").findValues("tables").stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .sorted()
                .toList();
    }

    List<String> allTables() {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
    }

    Map<String, List<String>> rows() {
        return rows(tables());
    }

    /** All that is no view: what was recorded, answered, heard, is to be done, and is kept nowhere else. */
    Map<String, List<String>> otherRows() {
        var others = new TreeSet<>(allTables());
        others.removeAll(tables());
        // Says how rebuilds went.
        others.remove("rebuild");
        return rows(others);
    }

    private Map<String, List<String>> rows(Collection<String> tables) {
        var rows = new TreeMap<String, List<String>>();
        tables.forEach(table -> rows.put(
                table, jdbc.sql(ROWS.formatted(table)).query(String.class).list()));
        return rows;
    }

    /** Empties all views; once more for those that another one pointed at. */
    void empty() {
        for (var round = 0; round < 2; round++) {
            for (var table : tables()) {
                try {
                    jdbc.sql("delete from " + table).update();
                } catch (DataIntegrityViolationException e) {
                    // Its turn comes when what points at it is gone.
                }
            }
        }
    }

    /** Rebuilds all views, and gives how that ended. */
    JsonNode rebuild() {
        var id = http.post()
                .uri("/actuator/views")
                .retrieve()
                .requiredBody(JsonNode.class)
                .path("id")
                .asLong();
        return await().until(
                        () -> report().path("rebuilds")
                                .valueStream()
                                .filter(state -> state.path("id").asLong() == id)
                                .findAny()
                                .orElseThrow(),
                        state -> state.has("endedAt"));
    }

    private JsonNode report() {
        return http.get().uri("/actuator/views").retrieve().requiredBody(JsonNode.class);
    }
}
