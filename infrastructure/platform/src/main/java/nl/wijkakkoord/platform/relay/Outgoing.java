// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.relay;

/** An event with its place in the topic, and the bytes that stand there. */
record Outgoing(long position, long globalIndex, String topicKey, byte[] envelope) {}
