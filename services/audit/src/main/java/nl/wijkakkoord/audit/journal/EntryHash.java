// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.journal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hash of a journal entry: SHA-256 over a zero byte, the hash of the entry before it in its chain (32 bytes, zeros
 * before the first), its number in the chain (8 bytes, big-endian, from 1) and the event's bytes as they were published.
 * So no entry of a wijkaanpak can be changed, left out or moved without changing every later hash. The zero byte makes it
 * the leaf hash of RFC 6962.
 */
final class EntryHash {
    static final byte[] BEFORE_THE_FIRST = new byte[32];

    private EntryHash() {}

    static byte[] of(byte[] previous, long number, byte[] bytes) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((byte) 0);
            sha256.update(previous);
            sha256.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
            return sha256.digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
