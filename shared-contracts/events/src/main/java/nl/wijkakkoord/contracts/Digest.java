// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest, written as {@code sha256:} and 64 lower-case hexadecimal digits. Of a section it is computed over its
 * canonical JSON (RFC 8785), of a version over its type, id, number and the digests of its sections:
 * {@link nl.wijkakkoord.contracts.subjects.FrozenSubject}.
 */
public record Digest(@JsonValue String value) {
    public static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    @JsonCreator
    public Digest {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A digest is sha256: with 64 lower-case hexadecimal digits.");
        }
    }

    public static Digest of(byte[] bytes) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return new Digest("sha256:" + HexFormat.of().formatHex(sha256.digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
