// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.problem;

import org.jspecify.annotations.Nullable;

/**
 * One part of the input that is not right: of the body, by its pointer, or of the path, the query or the headers, by
 * its name.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or null
 * @param parameter name of a path variable, query parameter or header, or null
 * @param code stable, in kebab-case
 * @param detail a sentence in the reader's language
 */
public record InvalidPart(
        @Nullable String pointer, @Nullable String parameter, String code, String detail) {

    public static InvalidPart parameter(String name, String code, String detail) {
        return new InvalidPart(null, name, code, detail);
    }
}
