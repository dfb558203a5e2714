// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.decision.Gate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the gate for the wijkaanpak that a command is about: that of what is there, else the one it makes something in. */
record GatedTarget(Gate gate, JdbcClient jdbc) {

    /** Of a command that does not say where it makes something, the events do. */
    Decision pass(Command command, Supplier<Decision> decision) {
        var wijkaanpak = wijkaanpak(command);
        return check(command, wijkaanpak).then(() -> {
            var decided = decision.get();
            return wijkaanpak == null ? check(command, told(decided)).then(() -> decided) : decided;
        });
    }

    private Check check(Command command, @Nullable UUID wijkaanpak) {
        return wijkaanpak == null ? Check.passed() : gate.check(command, wijkaanpak);
    }

    /** Null of what is not there yet, by a command that does not say where. */
    @Nullable
    UUID wijkaanpak(Command command) {
        return jdbc.sql("""
            select convert_from(payload, 'UTF8')::jsonb ->> 'wijkaanpak' from event
            where aggregate_identifier = ? and sequence_number = 0
            """)
                .param(command.target().toString())
                .query(String.class)
                .optional()
                .map(UUID::fromString)
                .orElse(command.wijkaanpak());
    }

    private static @Nullable UUID told(Decision decision) {
        return decision instanceof Accepted accepted && !accepted.events().isEmpty()
                ? accepted.events().getFirst().wijkaanpak()
                : null;
    }
}
