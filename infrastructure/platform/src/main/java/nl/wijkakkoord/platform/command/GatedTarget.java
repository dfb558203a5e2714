// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import java.util.UUID;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.Gate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the gate for the wijkaanpak that a command is about: that of what is there, else the one it makes something in. */
record GatedTarget(Gate gate, JdbcClient jdbc) {

    Check check(Command command) {
        var wijkaanpak = jdbc.sql("""
            select convert_from(payload, 'UTF8')::jsonb ->> 'wijkaanpak' from event
            where aggregate_identifier = ? and sequence_number = 0
            """)
                .param(command.target().toString())
                .query(String.class)
                .optional()
                .map(UUID::fromString)
                .orElse(command.wijkaanpak());
        return wijkaanpak == null ? Check.passed() : gate.check(command, wijkaanpak);
    }
}
