// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptTest {
    private static final String LOG = """
        17|LOG:  statement: BEGIN
        18|LOG:  statement: BEGIN
        17|LOG:  execute S_1: select a
        	from b where c = $1
        17|DETAIL:  Parameters: $1 = '...'
        18|LOG:  execute S_7: select other
        17|LOG:  execute S_2: insert into b values ($1, $2)
        18|LOG:  execute S_1: COMMIT
        17|LOG:  execute S_3: COMMIT
        """;

    @Test
    void a_script_that_does_what_was_logged_has_the_same_statements() {
        // Given
        var script = new Script("""
            -- why
            \\set n random(1, :most)
            BEGIN;
            select a from b
            where c = ${key}
            \\aset last_
            \\if not :c
            select c;
            \\endif
            insert into b values (${key}, ${n});
            COMMIT;
            """);

        // When
        var logged = StatementLog.transaction(LOG, "insert into b");

        // Then
        assertThat(logged)
                .containsExactly("BEGIN", "select a from b where c = ?", "insert into b values (?, ?)", "COMMIT")
                .isEqualTo(script.statements());
    }

    @Test
    void a_script_that_leaves_a_statement_out_has_not() {
        // Given
        var script = new Script("BEGIN; insert into b values (${key}, ${n}); COMMIT;");

        // When
        var logged = StatementLog.transaction(LOG, "insert into b");

        // Then
        assertThat(script.statements()).isNotEqualTo(logged);
    }

    @Test
    void parameters_become_what_pgbench_computes() {
        // Given
        var script = new Script("insert into b values (${key}, ${n});");

        // When
        var filled = script.filled(Map.of("key", ":key::text", "n", ":n"));

        // Then
        assertThat(filled).isEqualTo("insert into b values (:key::text, :n);");
    }
}
