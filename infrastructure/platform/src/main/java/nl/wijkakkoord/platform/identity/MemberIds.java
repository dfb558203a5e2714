// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wijkakkoord.contracts.OrganisationId;

/**
 * Opaque ids of members. Every service computes the same id, and nobody without the key can tell from it who it is, nor
 * try out whether it is a certain person.
 */
public final class MemberIds {
    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT_2 = 0x8000_0000_0000_0000L;

    private final SecretKeySpec key;

    /**
     * @param memberKey base64
     * @throws IllegalArgumentException when it holds fewer than 32 bytes
     */
    MemberIds(String memberKey) {
        var bytes = decoded(memberKey);
        if (bytes.length < KEY_BYTES) {
            throw new IllegalArgumentException("wijkakkoord.member-key holds fewer than 32 bytes.");
        }
        key = new SecretKeySpec(bytes, HMAC);
    }

    /**
     * Of the same person for two organisations there are two: who registers a guessed subject for one learns nothing of the
     * other (ADR 0027).
     *
     * @param issuer as in {@code iss}
     * @param subject as in {@code sub}
     * @param organisation that the person acts for
     */
    public UUID of(String issuer, String subject, OrganisationId organisation) {
        return of(issuer, subject + "\n" + organisation.value());
    }

    /**
     * A UUID of version 8 (RFC 9562): the first 122 free bits of HMAC-SHA-256 over both, with a newline between them.
     *
     * @param realm in which the name is the only one of its kind
     */
    public UUID of(String realm, String name) {
        var bits = ByteBuffer.wrap(hmac(realm + "\n" + name));
        var most = bits.getLong() & ~0xF000L | VERSION_8;
        var least = bits.getLong() & ~0xC000_0000_0000_0000L | VARIANT_2;
        return new UUID(most, least);
    }

    private byte[] hmac(String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }

    private static byte[] decoded(String memberKey) {
        try {
            return Base64.getDecoder().decode(memberKey);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("wijkakkoord.member-key is not base64.", e);
        }
    }
}
