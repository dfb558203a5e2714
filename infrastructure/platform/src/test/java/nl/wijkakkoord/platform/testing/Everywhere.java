// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that the database of a service holds: events, what is published of them, tables, and answers that it remembers. */
public record Everywhere(JdbcClient jdbc) {

    /** The tables of which a row holds these words, as text or as bytes. */
    public List<String> holding(String words) {
        var bytes = HexFormat.of().formatHex(words.getBytes(UTF_8));
        return tables().stream()
                .filter(table -> jdbc.sql("select exists (select from \"" + table
                                + "\" t where t::text like ? or t::text like ?)")
                        .params("%" + words + "%", "%" + bytes + "%")
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private List<String> tables() {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
    }
}
