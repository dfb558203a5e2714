// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * A real Kafka broker on the loopback address, its own controller, whose data outlives it: what was acknowledged is on
 * disk. Topics are not made by themselves. Close producers and consumers first: the group of a consumer that was cut
 * off waits for its session to end.
 */
public final class KafkaServer implements AutoCloseable {

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private KafkaServer(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker on the data in the directory, which is made and formatted when absent.
     *
     * @param port the port to listen on, or 0 for any free one; it may differ from the last run's
     * @throws ServerNotStartedException when the port or the directory is in use, or Kafka does not come up
     */
    public static KafkaServer start(Path dataDirectory, int port) {
        var files = KafkaFiles.in(dataDirectory);
        var address = Ports.LOOPBACK + ":" + Ports.free(port, "Kafka");
        var controller = Ports.LOOPBACK + ":" + Ports.free(0, "Kafka");
        var config = new KafkaConfig(KafkaSettings.of(files.root(), address, controller), false);
        var server = new KafkaRaftServer(config, Time.SYSTEM);
        try {
            server.startup();
            return new KafkaServer(server, address);
        } catch (RuntimeException e) {
            server.shutdown();
            throw new ServerNotStartedException("Kafka did not start: " + e.getMessage(), e);
        }
    }

    /** Where clients find the broker: {@code 127.0.0.1:<port>}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
