// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.servers;

/** A broker that runs: where clients find it, and how it is stopped. */
record TestKafka(String bootstrapServers, Runnable stop) {}
