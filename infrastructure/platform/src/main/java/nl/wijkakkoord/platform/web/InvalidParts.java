// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationIdException;
import nl.wijkakkoord.platform.problem.InvalidPart;
import nl.wijkakkoord.platform.problem.Messages;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.core.JsonPointer;

/** Gathers everything that is not right about one body, each place once. */
final class InvalidParts {
    private final Messages words;
    private final List<JsonPointer> places = new ArrayList<>();
    private final List<InvalidPart> parts = new ArrayList<>();

    InvalidParts(Messages words) {
        this.words = words;
    }

    void add(JsonPointer place, String code) {
        add(place, code, words.of(LocaleContextHolder.getLocale(), "part." + code));
    }

    /** What is said about a place follows from what was said before about a part of it, or about what it is part of. */
    void add(JsonPointer place, String code, String detail) {
        if (places.stream().noneMatch(known -> within(known, place) || within(place, known))) {
            places.add(place);
            parts.add(new InvalidPart(place.toString(), null, code, detail));
        }
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    List<InvalidPart> all() {
        return List.copyOf(parts);
    }

    /**
     * A part of the address that cannot be read as a value of this type.
     *
     * @param cause what reading it threw
     */
    static InvalidPart notInForm(Messages words, String parameter, Class<?> type, Throwable cause) {
        return InvalidPart.parameter(parameter, type.isEnum() ? "not-one-of" : "wrong-form", form(words, type, cause));
    }

    /** As {@link #form(Messages, Class)}; where a number breaks a rule of its register, that rule. */
    static String form(Messages words, Class<?> type, Throwable cause) {
        return switch (cause) {
            case OrganisationIdException broken ->
                words.of(LocaleContextHolder.getLocale(), "form.OrganisationId." + Json.nameOf(broken.rule()));
            case null -> form(words, type);
            default -> form(words, type, cause.getCause());
        };
    }

    /** What a value of this type looks like, as a sentence. */
    static String form(Messages words, Class<?> type) {
        var language = LocaleContextHolder.getLocale();
        if (type.isEnum()) {
            var values = Arrays.stream(type.getEnumConstants())
                    .map(constant -> RequestJson.MAPPER.valueToTree(constant).stringValue())
                    .collect(Collectors.joining(", "));
            return words.of(language, "part.not-one-of", values);
        }
        var own = words.find(language, "form." + type.getSimpleName(), List.of());
        return own != null ? own : words.of(language, "part.wrong-form");
    }

    private static boolean within(JsonPointer part, JsonPointer whole) {
        var inner = part.toString();
        var outer = whole.toString();
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }
}
