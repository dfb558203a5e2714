#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: a PostgreSQL that is started on a data directory of one's own keeps what it committed, as any does.
# True: the library always starts it with -F and synchronous_commit=off, whoever owns the directory and whatever its
#   postgresql.conf says: a commit is answered before it is on disk, and a power cut can leave the files unusable. Only
#   what is set through the builder comes after that, and wins.
# With: embedded-postgres (zonky) 2.2.2, PostgreSQL 18.4.
# Source: https://github.com/zonkyio/embedded-postgres, createInitOptions in EmbeddedPostgres
# Here: PostgresServer in infrastructure/embedded-servers sets all three and looks at each start that they are on.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

libraries org.postgresql:postgresql:42.7.13 org.slf4j:slf4j-nop:2.0.17 \
  bom:io.zonky.test.postgres:embedded-postgres-binaries-bom:18.4.0 io.zonky.test:embedded-postgres:2.2.2
run_java <<'JAVA'
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

public class Main {
    public static void main(String[] arguments) throws Exception {
        var directory = Files.createTempDirectory("own");
        var builder = EmbeddedPostgres.builder().setDataDirectory(directory).setCleanDataDirectory(false);
        builder.start().close();
        Files.writeString(directory.resolve("postgresql.conf"), """
            fsync = on
            synchronous_commit = on
            """, StandardOpenOption.APPEND);
        show("postgresql.conf", builder.start());
        show("builder", builder.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start());
    }

    private static void show(String where, EmbeddedPostgres postgres) throws Exception {
        try (postgres; var connection = postgres.getPostgresDatabase().getConnection()) {
            for (var setting : new String[] {"fsync", "synchronous_commit"}) {
                var result = connection.createStatement().executeQuery("show " + setting);
                result.next();
                System.out.printf("on in %s, %s is %s%n", where, setting, result.getString(1));
            }
        }
    }
}
JAVA
expect "on in postgresql.conf, fsync is off" "on in postgresql.conf, synchronous_commit is off" \
  "on in builder, fsync is on" "on in builder, synchronous_commit is on"
