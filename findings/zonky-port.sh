#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: starting an embedded PostgreSQL on a port where another one listens fails.
# True: it succeeds. The new server cannot listen and ends, but the library only asks whether something answers on the
#   port, and the other one does. Whoever called start works on the other one's data from then on, and a server that was
#   left behind by a killed run is enough for that.
# With: embedded-postgres (zonky) 2.2.2, PostgreSQL 18.4.
# Source: https://github.com/zonkyio/embedded-postgres, waitForServerStartup in EmbeddedPostgres
# Here: PostgresServer in infrastructure/embedded-servers stops what was left behind, sees that the port is free, and
#   compares data_directory; PostgresServerTest.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

libraries org.postgresql:postgresql:42.7.13 org.slf4j:slf4j-nop:2.0.17 \
  bom:io.zonky.test.postgres:embedded-postgres-binaries-bom:18.4.0 io.zonky.test:embedded-postgres:2.2.2
run_java <<'JAVA'
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;

public class Main {
    public static void main(String[] arguments) throws Exception {
        var one = Files.createTempDirectory("one");
        var two = Files.createTempDirectory("two");
        try (var first = EmbeddedPostgres.builder().setDataDirectory(one).start();
                var second = EmbeddedPostgres.builder().setDataDirectory(two).setPort(first.getPort()).start();
                var connection = second.getPostgresDatabase().getConnection()) {
            var result = connection.createStatement().executeQuery("show data_directory");
            result.next();
            System.out.println("The second has started, on the data of the "
                    + (result.getString(1).equals(one.toString()) ? "first." : "second."));
        }
    }
}
JAVA
expect "The second has started, on the data of the first."
