// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.search;

import static java.util.function.Predicate.not;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.search.Written.Compound;

/**
 * What is searched for: something that has all of these words, in any order.
 *
 * @param leftOut what was asked for and is not looked for, as it was written
 */
record Query(List<Compound> words, List<String> leftOut) {
    private static final int MOST_WORDS = 20;
    private static final int BEFORE = 60;
    private static final int FRAGMENT = 200;

    static Query of(String text) {
        var written = Written.in(text).toList();
        var looked = written.stream()
                .filter(piece -> !piece.words().isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return new Query(
                looked.stream().flatMap(piece -> piece.words().stream()).toList(),
                written.stream()
                        .filter(not(looked::contains))
                        .map(piece -> text.substring(piece.start(), piece.end()))
                        .toList());
    }

    String forPostgres() {
        return words.stream().map(Compound::query).collect(Collectors.joining(" & "));
    }

    boolean isIn(Said said) {
        var lexemes = said.lexemes();
        return words.stream().allMatch(word -> word.isAmong(lexemes));
    }

    /** The text around the first of these words, of the text that has the most of them; empty when none has any. */
    Optional<String> fragment(Said said) {
        return said.texts().stream()
                .filter(text -> first(text).isPresent())
                .max(Comparator.comparingLong(this::wordsIn))
                .map(text -> around(text, first(text).orElseThrow().start()));
    }

    private long wordsIn(String text) {
        var lexemes = Said.of(text).lexemes();
        return words.stream().filter(word -> word.isAmong(lexemes)).count();
    }

    private Optional<Written> first(String text) {
        var asked = words.stream().flatMap(Compound::lexemes).collect(Collectors.toSet());
        return Written.in(text).filter(written -> has(written, asked)).findFirst();
    }

    private static boolean has(Written written, Set<String> asked) {
        return written.lexemes().stream().anyMatch(asked::contains);
    }

    private static String around(String text, int at) {
        var whole = Written.in(text).toList();
        var start = whole.stream()
                .map(Written::start)
                .filter(each -> each >= at - BEFORE)
                .findFirst()
                .orElse(at);
        var end = whole.stream()
                .filter(each -> each.start() >= at)
                .map(Written::end)
                .takeWhile(each -> each <= start + FRAGMENT)
                .reduce((_, later) -> later)
                .orElse(Math.min(text.length(), start + FRAGMENT));
        return Stream.of(
                        start > 0 ? "… " : "",
                        text.substring(start, end),
                        end < text.stripTrailing().length() ? " …" : "")
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ");
    }
}
