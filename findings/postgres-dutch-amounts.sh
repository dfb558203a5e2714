#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: text search configured for Dutch reads what Dutch texts are full of: amounts, dates, "huur/koop".
# True: the configuration is about words only; the parser before it is the same for every language and reads English
#   numbers and addresses of files. "1.250,50" is the number 1.250 and the number 50, so neither 1250,50 nor 1250 is
#   found in it; of "12-05-2026" month and year become negative numbers; and in "huur/koop" there is no word koop, since
#   it is the path of a file. English "rent/buy" suffers the same, but is not how forms are written there.
# With: PostgreSQL 18.4, configuration "dutch".
# Source: https://www.postgresql.org/docs/18/textsearch-parsers.html
# Here: amounts are cents and dates are dates in fields of their own; in texts, platform.search reads them itself (ADR 0036).
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

libraries org.postgresql:postgresql:42.7.13 org.slf4j:slf4j-nop:2.0.17 \
  bom:io.zonky.test.postgres:embedded-postgres-binaries-bom:18.4.0 io.zonky.test:embedded-postgres:2.2.2
run_java <<'JAVA'
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

public class Main {
    public static void main(String[] arguments) throws Exception {
        try (var postgres = EmbeddedPostgres.start();
                var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.prepareStatement("""
                    select string_agg(alias || ' ' || token, ', ')
                    from ts_debug('dutch', ?) where alias not in ('blank', 'asciiword')""")) {
            for (var text : new String[] {"€ 1.250,50", "12-05-2026", "huur/koop"}) {
                statement.setString(1, text);
                var result = statement.executeQuery();
                result.next();
                System.out.println(text + " is: " + result.getString(1));
            }
        }
    }
}
JAVA
expect "€ 1.250,50 is: float 1.250, uint 50" "12-05-2026 is: uint 12, int -05, int -2026" \
  "huur/koop is: file huur/koop"
