// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.util.List;
import java.util.Optional;
import nl.wijkakkoord.platform.problem.Messages;
import nl.wijkakkoord.platform.request.Characters;
import org.springframework.context.i18n.LocaleContextHolder;

/** What is wrong with a text or a number, whatever it is for. */
record Misspelling(String code, List<Object> said) {

    Misspelling(String code) {
        this(code, List.of());
    }

    /** The first character that a text cannot have. */
    static Optional<Misspelling> of(String text) {
        return Characters.firstUnseen(text)
                .map(found -> new Misspelling(
                        found.isControl() ? "control-character" : "invisible-character",
                        List.of(found.name(), found.position())));
    }

    /** The same, and that there is nothing but blanks, where a part of an address is a text. */
    static Optional<Misspelling> ofAddress(String text) {
        return of(text).or(() ->
                !text.isEmpty() && Characters.isBlank(text) ? Optional.of(new Misspelling("blank")) : Optional.empty());
    }

    /** A sentence in the language of who asked. */
    String detail(Messages words) {
        return words.of(LocaleContextHolder.getLocale(), "part." + code, said.toArray());
    }
}
