#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: with axon.update-check.disabled=true nothing is made for the update check.
# True: it asks nobody, but makes an id for the machine all the same and leaves it in the home directory of whoever
#   runs the service, in ~/.axoniq/.machine-id: a file that nobody asked for, and an identifier to account for.
# With: axon-spring-boot-starter 4.13.0 on Spring Boot 3.5.9, for which it was made.
# Source: UpdateChecker and MachineId in axon-messaging; https://www.axoniq.io/update-check names the setting.
# Here: the check is off in platform.yml of infrastructure/platform; docker-compose.yml runs the services on a
#   read-only file system.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

libraries bom:org.springframework.boot:spring-boot-dependencies:3.5.9 \
  org.springframework.boot:spring-boot-starter-jdbc com.h2database:h2 \
  com.fasterxml.jackson.core:jackson-databind com.fasterxml.jackson.datatype:jackson-datatype-jsr310 \
  org.axonframework:axon-spring-boot-starter:4.13.0 -org.axonframework:axon-server-connector
mkdir "$BENCH/home"
run_java -Duser.home="$BENCH/home" -Daxon.update-check.disabled=true <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableAutoConfiguration
public class Main {
    public static void main(String[] arguments) throws Exception {
        new SpringApplicationBuilder(Main.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(Map.of("axon.serializer.general", "jackson", "logging.level.root", "error",
                        "axon.update-check.disabled", "true", "logging.level.org.axonframework.updates", "info",
                        "logging.pattern.console", "%msg%n"))
                .run();
        Thread.sleep(2000);
        var home = Path.of(System.getProperty("user.home"));
        try (var files = Files.walk(home)) {
            files.filter(Files::isRegularFile).forEach(file -> System.out.println("left: " + home.relativize(file)));
        }
        System.exit(0);
    }
}
JAVA
grep -q "^You have opted out of the AxonIQ UpdateChecker" <<<"$SAW" || fail "It was not switched off."
expect "left: .axoniq/.machine-id"
