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

    /** A text that holds what cannot be seen, or nothing else than blanks. No text at all is for its field to judge. */
    static Optional<Misspelling> of(String text) {
        var unseen = Characters.firstUnseen(text)
                .map(found -> new Misspelling(
                        found.isControl() ? "control-character" : "invisible-character",
                        List.of(found.name(), found.position())));
        return unseen.or(() ->
                !text.isEmpty() && Characters.isBlank(text) ? Optional.of(new Misspelling("blank")) : Optional.empty());
    }

    /** A sentence in the language of who asked. */
    String detail(Messages words) {
        return words.of(LocaleContextHolder.getLocale(), "part." + code, said.toArray());
    }
}
