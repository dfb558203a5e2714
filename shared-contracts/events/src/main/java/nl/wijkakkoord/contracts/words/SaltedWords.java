// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.words;

import java.util.UUID;
import java.util.regex.Pattern;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Words with the salt that keeps them from being guessed by their digest. The digest is SHA-256 over the canonical JSON
 * (RFC 8785) of the object of words with a property {@code salt} added: {@code {"text": "Rust in de straat"}} with salt
 * {@code 00112233445566778899aabbccddeeff} gives SHA-256 over {@code {"salt":"00112233445566778899aabbccddeeff",
 * "text":"Rust in de straat"}} (written without the blank after the comma). What is absent is left out, text is in
 * Unicode normalisation form C. {@code contracts/digest-vectors.json} has examples.
 *
 * @param words a JSON object without property {@code salt}
 * @param salt of its own for every version, at least 128 random bits, in lower-case hexadecimal digits
 */
public record SaltedWords(ObjectNode words, String salt) {
    private static final String SALT = "salt";
    private static final Pattern FORM = Pattern.compile("([0-9a-f]{2}){16,}");

    public SaltedWords {
        if (!FORM.matcher(salt).matches()) {
            throw new IllegalArgumentException("A salt is at least 128 bits in lower-case hexadecimal digits.");
        }
        if (words.has(SALT)) {
            throw new IllegalArgumentException("Words have no property named salt of their own.");
        }
    }

    /** @param words anything that Jackson writes as a JSON object */
    public static SaltedWords of(Object words, String salt) {
        return new SaltedWords(Json.MAPPER.valueToTree(words), salt);
    }

    public Digest digest() {
        return Digest.of(Json.canonical(words.deepCopy().put(SALT, salt)));
    }

    /** How an event refers to these words. */
    public WordsRef ref(UUID id, int version) {
        return new WordsRef(id, version, digest());
    }

    /** The words as the type that they were written as. */
    public <T> T as(Class<T> type) {
        return Json.MAPPER.treeToValue((JsonNode) words, type);
    }
}
