#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: Axon 4.13's starter, which says that it supports Spring Boot 4, finds the data source there as it
#   does on Boot 3: events go to the database, and commands run in Spring's transactions.
# True: on Boot 4, without JPA, it starts without a word of warning with no transactions and no event store. Its
#   configuration says to come after classes of Boot 3 that have moved, so it comes first and sees no data source.
# With: axon-spring-boot-starter 4.13.0 on Spring Boot 3.5.9 and 4.1.1.
# Source: the annotation of TransactionAutoConfiguration in axon-spring-boot-autoconfigure names the old packages;
#   Spring Boot 4 was added in https://github.com/AxonIQ/AxonFramework/pull/4136
# Here: BootFirst in infrastructure/platform puts Boot's configuration before Axon's; StoreTest asserts the beans.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

program=$(cat <<'JAVA'
import java.util.Map;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration
@EnableAutoConfiguration
public class Main {
    public static void main(String[] arguments) {
        var context = new SpringApplicationBuilder(Main.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(Map.of("axon.serializer.general", "jackson", "logging.level.root", "error"))
                .run();
        for (var type : new Class<?>[] {PlatformTransactionManager.class, TransactionManager.class, EventBus.class}) {
            System.out.println(type.getSimpleName() + ": " + context.getBean(type).getClass().getSimpleName());
        }
        System.exit(0);
    }
}
JAVA
)

on_boot() {
  echo "Spring Boot $1:"
  libraries "bom:org.springframework.boot:spring-boot-dependencies:$1" \
    org.springframework.boot:spring-boot-starter-jdbc com.h2database:h2 \
    com.fasterxml.jackson.core:jackson-databind com.fasterxml.jackson.datatype:jackson-datatype-jsr310 \
    org.axonframework:axon-spring-boot-starter:4.13.0 -org.axonframework:axon-server-connector
  run_java <<<"$program"
}

on_boot 3.5.9
expect "TransactionManager: SpringTransactionManager" "EventBus: EmbeddedEventStore"
on_boot 4.1.1
expect "PlatformTransactionManager: JdbcTransactionManager" "TransactionManager: NoTransactionManager" \
  "EventBus: SimpleEventBus"
