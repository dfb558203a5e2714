#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: @EmbeddedKafka(ports = 39123, brokerProperties = "log.dirs=...") listens there, and keeps its data
#   there.
# True: both are dropped without a word. Since there is only KRaft, the broker is Kafka's own test kit, which takes any
#   free port and a directory of its own that it deletes; the annotation still offers both.
# With: spring-kafka-test 4.1.1 and Kafka 4.2.1, as Spring Boot 4.1.1 names them.
# Source: EmbeddedKafkaKraftBroker in https://github.com/spring-projects/spring-kafka
# Here: KafkaServer in infrastructure/embedded-servers starts Kafka's own KafkaRaftServer, with its data and its port.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

libraries bom:org.springframework.boot:spring-boot-dependencies:4.1.1 org.springframework.kafka:spring-kafka-test \
  org.slf4j:slf4j-nop:2.0.17 -org.apache.logging.log4j:log4j-slf4j-impl
run_java <<'JAVA'
import java.nio.file.Files;
import org.springframework.kafka.test.EmbeddedKafkaBrokerFactory;
import org.springframework.kafka.test.context.EmbeddedKafka;

public class Main {
    @EmbeddedKafka(ports = 39123, brokerProperties = "log.dirs=DIRECTORY")
    private static class Asked {}

    public static void main(String[] arguments) throws Exception {
        var directory = Files.createTempDirectory("kafka");
        var broker = EmbeddedKafkaBrokerFactory.create(
                Asked.class.getAnnotation(EmbeddedKafka.class),
                setting -> setting.replace("DIRECTORY", directory.toString()));
        broker.afterPropertiesSet();
        System.out.println("listens on 39123: " + broker.getBrokersAsString().endsWith(":39123"));
        try (var files = Files.list(directory)) {
            System.out.println("files in the directory: " + files.count());
        }
        broker.destroy();
        System.exit(0);
    }
}
JAVA
expect "listens on 39123: false" "files in the directory: 0"
