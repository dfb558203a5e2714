// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import java.nio.file.Path;
import nl.wijkakkoord.servers.KafkaServer;

/** A Kafka broker in a JVM of its own, so that it can be killed: {@code <data directory> <port>}. */
public final class BrokerProgram {
    private BrokerProgram() {}

    public static void main(String[] arguments) {
        KafkaServer.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }
}
