// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.opgaven.SchemeEvent;
import nl.wijkakkoord.contracts.opgaven.SchemeEvent.SchemeListPublished;
import nl.wijkakkoord.contracts.opgaven.SchemeEvent.TaakveldListPublished;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lists that money is chosen from, as they were published; the last version of each is the one of today. */
@Projection(
        view = "lists",
        tables = {"published_list"})
public record ListTable(JdbcClient jdbc) {
    private static final String SCHEMES = "schemes";
    private static final String TAAKVELDEN = "taakvelden";

    @EventHandler
    void on(SchemeEvent event) {
        switch (event) {
            case SchemeListPublished e ->
                insert(SCHEMES, e.version(), new Schemes(e.version(), e.schemes(), e.rules()));
            case TaakveldListPublished e ->
                insert(TAAKVELDEN, e.version(), new Taakvelden(e.version(), e.source(), e.taakvelden()));
        }
    }

    private void insert(String kind, int version, Object content) {
        jdbc.sql("insert into published_list (kind, version, content) values (?, ?, ?)")
                .params(kind, version, Json.MAPPER.writeValueAsString(content))
                .update();
    }

    public Schemes schemes() {
        return latest(SCHEMES, Schemes.class, Schemes.NONE);
    }

    public Taakvelden taakvelden() {
        return latest(TAAKVELDEN, Taakvelden.class, Taakvelden.NONE);
    }

    private <T> T latest(String kind, Class<T> type, T none) {
        return jdbc.sql("select content from published_list where kind = ? order by version desc limit 1")
                .param(kind)
                .query(String.class)
                .optional()
                .map(content -> Json.MAPPER.readValue(content, type))
                .orElse(none);
    }
}
