// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.search;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands between two spaces, in a text or in what is asked for: both go through here, so what is written can be found
 * as it is written. A slash or another sign parts words. A hyphen, or a digit after a letter, joins them: NEN-7120 is found
 * by its parts, and as one. No word is too common to count.
 *
 * @param start where it begins in the text
 * @param words in it, none where there are only signs
 */
record Written(int start, int end, List<Compound> words) {
    private static final String LETTERS = "\\p{L}[\\p{L}\\p{M}]*(?:'\\p{L}[\\p{L}\\p{M}]*)*";
    private static final String NUMBER = "\\d+(?:[.,]\\d+)*";
    private static final Pattern PIECE = Pattern.compile("\\S+");
    private static final Pattern PART = Pattern.compile(LETTERS + "|" + NUMBER);
    private static final Pattern COMPOUND = Pattern.compile("(?:%1$s)(?:[-\u2010\u2011]?(?:%1$s))*".formatted(PART));
    /** € 1.250.000,00 is the number 1250000. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)\\.(?=\\d{3}(?!\\d))|(?<=\\d),(?:0+|-)(?!\\d)");

    private static final int LONGEST = 80;

    /**
     * A word, or several that are written as one.
     *
     * @param parts what each is found by
     * @param whole what they are found by as one word; nothing for a single one
     */
    record Compound(List<Set<String>> parts, Set<String> whole) {

        Stream<String> lexemes() {
            return Stream.concat(parts.stream().flatMap(Collection::stream), whole.stream());
        }

        boolean isAmong(Set<String> lexemes) {
            return parts.stream().allMatch(part -> part.stream().anyMatch(lexemes::contains))
                    || whole.stream().anyMatch(lexemes::contains);
        }

        /** For PostgreSQL, which is left nothing to interpret: lexemes have letters and digits only. */
        String query() {
            var together = parts.stream().map(Compound::any).collect(joining(" & ", "(", ")"));
            return whole.isEmpty() ? together : "(" + together + " | " + any(whole) + ")";
        }

        private static String any(Set<String> lexemes) {
            return lexemes.stream().map(lexeme -> "'" + lexeme + "'").sorted().collect(joining(" | ", "(", ")"));
        }
    }

    static Stream<Written> in(String text) {
        return PIECE.matcher(text).results().map(Written::of);
    }

    private static Written of(MatchResult piece) {
        var form = Normalizer.normalize(piece.group(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'');
        var words = COMPOUND.matcher(THOUSANDS.matcher(form).replaceAll(""))
                .results()
                .map(compound -> compound(compound.group()))
                .toList();
        return new Written(piece.start(), piece.end(), words);
    }

    private static Compound compound(String text) {
        var parts = PART.matcher(text).results().map(MatchResult::group).toList();
        return new Compound(
                parts.stream().map(Written::formsOf).toList(),
                parts.size() == 1 ? Set.of() : formsOf(String.join("", parts)));
    }

    private static Set<String> formsOf(String part) {
        var word = part.codePointCount(0, part.length()) > LONGEST
                ? part.substring(0, part.offsetByCodePoints(0, LONGEST))
                : part;
        return Character.isDigit(word.charAt(0)) ? Set.of(word) : DutchWords.formsOf(word);
    }

    Set<String> lexemes() {
        return words.stream().flatMap(Compound::lexemes).collect(Collectors.toUnmodifiableSet());
    }
}
