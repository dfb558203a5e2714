// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

import java.util.function.Function;

/** A PostgreSQL that runs: how it makes a database by name, and how it is stopped. */
record TestPostgres(Function<String, Database> databases, Runnable stop) {}
