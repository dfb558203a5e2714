// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.words;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Draws the salts of words, for controllers: a state gets one as an argument. */
public class Salts {
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    Salts() {}

    /** 128 random bits in lower-case hexadecimal digits. */
    public String draw() {
        var salt = new byte[BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
