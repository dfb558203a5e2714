// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.localstack;

import java.util.Map;
import nl.wijkakkoord.servers.Ports;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.StandardEnvironment;

/** Where everything listens, on the loopback address only; 0 is any free port. */
public record StackPorts(
        @DefaultValue("8400") int identity,
        @DefaultValue("8401") int stakeholders,
        @DefaultValue("8402") int decisions,
        @DefaultValue("8403") int audit,
        @DefaultValue("8404") int ambitions,
        @DefaultValue("8405") int opgaven,
        @DefaultValue("8406") int overview,
        @DefaultValue("8440") int postgresql,
        @DefaultValue("8441") int kafka) {

    private static final String PREFIX = "wijkakkoord.ports";

    /** The fixed ports, each of which an environment variable such as {@code WIJKAKKOORD_PORTS_KAFKA} replaces. */
    public static StackPorts configured() {
        return Binder.get(new StandardEnvironment()).bindOrCreate(PREFIX, StackPorts.class);
    }

    /** Any free ports, so that stacks do not meet. */
    public static StackPorts free() {
        return new StackPorts(0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** @throws nl.wijkakkoord.servers.ServerNotStartedException when another program listens on one of them */
    void checkFree() {
        Map.of(
                        "The identity provider", identity,
                        "The stakeholders service", stakeholders,
                        "The decisions service", decisions,
                        "The audit service", audit,
                        "The ambitions service", ambitions,
                        "The opgaven service", opgaven,
                        "The overview service", overview,
                        "PostgreSQL", postgresql,
                        "Kafka", kafka)
                .forEach((server, port) -> Ports.free(port, server));
    }
}
