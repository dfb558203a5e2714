// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.failure;

import java.nio.file.Path;
import java.util.List;
import nl.wijkakkoord.servers.Ports;

/** A Kafka broker in a JVM of its own, always on the same port and data. */
final class Broker {
    private final Path directory;
    private final int port = Ports.free(0, "Kafka");
    private Program program;

    private Broker(Path directory) {
        this.directory = directory;
    }

    static Broker start(Path directory) {
        var broker = new Broker(directory);
        broker.startAgain();
        return broker;
    }

    String address() {
        return Ports.LOOPBACK + ":" + port;
    }

    void kill() {
        program.kill();
    }

    void startAgain() {
        program = Program.start(
                "kafka", BrokerProgram.class.getName(), List.of(directory.toString(), String.valueOf(port)));
    }
}
