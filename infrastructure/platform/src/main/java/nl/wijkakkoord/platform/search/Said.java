// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.search;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.words.KeptWords;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The words of something, as somebody may read them.
 *
 * @param title by which people know it, null when it was erased or never had one
 */
public record Said(@Nullable String title, List<String> texts) {

    /**
     * @param speaking texts, and what has texts in it: a state, a part of one, several of these; what is null says nothing. Of a
     *     record of the published language its texts count, as {@code contracts/texts.json} has them, and no codes
     */
    public static Said of(@Nullable String title, @Nullable Object... speaking) {
        var texts = Stream.of(speaking).flatMap(WordsIn::of).distinct();
        return new Said(title, texts.filter(not(text -> text.equals(title))).toList());
    }

    /** Also what was kept beside the events, as far as it was not erased. */
    public Said and(List<KeptWords> kept) {
        var contents =
                kept.stream().flatMap(each -> Stream.ofNullable(each.words())).toList();
        var lastTitle = contents.stream()
                .flatMap(content -> content.path("title").stringValueOpt().stream())
                .reduce((_, later) -> later)
                .orElse(null);
        return of(
                title == null ? lastTitle : title,
                texts,
                contents.stream().flatMap(Said::texts).toList());
    }

    private static Stream<String> texts(JsonNode content) {
        return content.isString()
                ? Stream.of(content.stringValue())
                : content.valueStream().flatMap(Said::texts);
    }

    Set<String> lexemes() {
        return Stream.concat(Stream.ofNullable(title), texts.stream())
                .flatMap(Written::in)
                .flatMap(written -> written.lexemes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
