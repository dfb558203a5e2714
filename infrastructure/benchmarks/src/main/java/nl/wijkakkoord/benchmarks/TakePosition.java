// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.Json;

/** The one command that is measured, as pgbench does it. */
record TakePosition(Script script, Map<String, String> expressions, Map<String, String> variables) {
    private static final String MARKER = "insert into answered_request";

    /**
     * Looks at how the command is done, and that the script does the same.
     *
     * @param round in which a position was taken before
     */
    static TakePosition asLogged(House house, Clients clients, OpenRound round, int rounds)
            throws IOException, InterruptedException {
        var script = Script.read("position.sql");
        // More than once, because a new session prepares what it is asked for the first times differently.
        clients.take(round);
        var logged = new StatementLog(house).of(MARKER, () -> clients.take(round));
        if (!logged.equals(script.statements())) {
            throw new IllegalStateException(
                    "position.sql is not what decisions asks PostgreSQL; that is:\n" + String.join(";\n", logged)
                            + "\nand the script says:\n" + String.join(";\n", script.statements()));
        }
        return new TakePosition(script, computed(), variables(house, round, rounds));
    }

    int statements() {
        return script.statements().size();
    }

    /** For pgbench. */
    String text() {
        return script.filled(expressions);
    }

    String plainInsert() {
        return Script.read("plain-insert.sql").filled(expressions);
    }

    /** What pgbench must compute for each; what it is given once is a variable of the same name. */
    private static Map<String, String> computed() {
        var round = "('00000000-0000-4000-8000-' || lpad(:n::text, 12, '0'))";
        var expressions = new HashMap<String, String>();
        for (var name : List.of("member", "organisation", "stakeholders", "wijkaanpak", "mandate", "today", "type")) {
            expressions.put(name, ":" + name);
        }
        for (var name :
                List.of("payloadType", "payload", "metaData", "fingerprint", "kinds", "memberships", "searchedType")) {
            expressions.put(name, ":" + name);
        }
        expressions.put("requestLock", "('REQUEST ' || :scope || :key::text)");
        expressions.put("roundLock", "('AGGREGATE ' || " + round + ")");
        expressions.put("wijkaanpakLock", "('WIJKAANPAK ' || :wijkaanpak)");
        expressions.put("key", ":key::text");
        expressions.put("round", round);
        expressions.put("roundId", round + "::uuid");
        // The one that is known, and what came after it: as much as we read, and neither of us the whole history.
        expressions.put(
                "known",
                "(select greatest(max(sequence_number) - 1, 0) from event where aggregate_identifier = " + round + ")");
        expressions.put("first", "0");
        expressions.put("end", "1000000");
        expressions.put("most", "2000000");
        expressions.put("event", "gen_random_uuid()::text");
        expressions.put("act", "md5(" + round + " || ' ' || :organisation)::uuid");
        expressions.put("lexemes", "(select tsvector_to_array(lexemes) from searched where id = " + round + "::uuid)");
        expressions.put("sequence", "(:last_sequence_number::bigint + 1)");
        expressions.put("version", "(:last_sequence_number::bigint + 2)");
        expressions.put("time", ":time");
        expressions.put("location", "null");
        return expressions;
    }

    /** As they were in the last command. */
    private static Map<String, String> variables(House house, OpenRound round, int rounds) {
        var speaker = round.speakers().getFirst();
        var event = house.databases()
                .jdbc("decisions")
                .sql("select * from event where aggregate_identifier = ? order by sequence_number desc limit 1")
                .param(round.id().toString())
                .query()
                .singleRow();
        var organisation = Json.MAPPER
                .readTree((byte[]) event.get("payload"))
                .required("organisation")
                .asString();
        var variables = new HashMap<String, String>();
        variables.put("rounds", String.valueOf(rounds));
        variables.put("scope", speaker.member() + "|" + organisation + "|");
        variables.put("member", speaker.member().toString());
        variables.put("organisation", organisation);
        variables.put("stakeholders", "stakeholders");
        variables.put("wijkaanpak", round.wijkaanpak().toString());
        variables.put("mandate", speaker.mandate().toString());
        variables.put("time", (String) event.get("time_stamp"));
        variables.put("today", ((String) event.get("time_stamp")).substring(0, 10));
        variables.put("type", (String) event.get("type"));
        variables.put("payloadType", (String) event.get("payload_type"));
        variables.put("payload", "\\x" + HexFormat.of().formatHex((byte[]) event.get("payload")));
        variables.put("metaData", "\\x" + HexFormat.of().formatHex((byte[]) event.get("meta_data")));
        variables.put("fingerprint", "0".repeat(64));
        variables.put("kinds", "{party,auditor}");
        variables.put("memberships", "{}");
        variables.put("searchedType", "round");
        return variables;
    }
}
