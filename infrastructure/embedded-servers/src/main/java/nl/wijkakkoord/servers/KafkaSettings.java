// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The settings of a broker that is alone, small, and must not lose or forget anything. */
final class KafkaSettings {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final Map<String, String> ALONE = Map.of(
            "process.roles", "broker,controller",
            "node.id", String.valueOf(NODE),
            "controller.listener.names", CONTROLLER,
            "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1");

    // No other broker holds a copy, so a record is flushed before it is acknowledged.
    private static final Map<String, String> DURABLE = Map.of(
            "auto.create.topics.enable", "false",
            "log.flush.interval.messages", "1",
            "log.retention.ms", "-1");

    private static final Map<String, String> SMALL_AND_QUICK = Map.of(
            "offsets.topic.num.partitions", "8",
            "transaction.state.log.num.partitions", "1",
            "share.coordinator.state.topic.num.partitions", "1",
            "group.initial.rebalance.delay.ms", "0",
            "broker.session.timeout.ms", "2000",
            "broker.heartbeat.interval.ms", "500",
            "log.cleaner.dedupe.buffer.size", "4194304");

    private KafkaSettings() {}

    static Map<String, String> of(Path directory, String address, String controllerAddress) {
        var settings = new HashMap<>(ALONE);
        settings.putAll(DURABLE);
        settings.putAll(SMALL_AND_QUICK);
        settings.put("log.dirs", directory.toString());
        settings.put("listeners", "PLAINTEXT://%s,%s://%s".formatted(address, CONTROLLER, controllerAddress));
        settings.put("advertised.listeners", "PLAINTEXT://" + address);
        settings.put("controller.quorum.voters", NODE + "@" + controllerAddress);
        return settings;
    }
}
