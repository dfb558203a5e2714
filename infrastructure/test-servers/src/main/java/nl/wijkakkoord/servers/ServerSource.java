// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import java.util.function.BooleanSupplier;

/** Where the servers for tests come from: the same software either way. */
sealed interface ServerSource permits EmbeddedServers, Containers {

    /** In the environment: {@code embedded} or {@code containers}. Without it, containers where Docker answers. */
    String SETTING = "WIJKAKKOORD_TEST_SERVERS";

    TestPostgres postgres();

    TestKafka kafka();

    /** @param setting null when there is none */
    static ServerSource of(String setting, BooleanSupplier dockerAnswers) {
        return switch (setting) {
            case null -> dockerAnswers.getAsBoolean() ? new Containers() : new EmbeddedServers();
            case "containers" -> new Containers();
            case "embedded" -> new EmbeddedServers();
            default ->
                throw new IllegalArgumentException("%s is embedded or containers, not %s.".formatted(SETTING, setting));
        };
    }
}
