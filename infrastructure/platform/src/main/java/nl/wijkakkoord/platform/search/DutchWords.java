// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.ParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.springframework.core.io.ClassPathResource;

/**
 * What a Dutch word is found by: how it is written, and the words that it is a form of, by the dictionary of OpenTaal and
 * our own list beside it. A stemmer alone takes koop for kop, and plannen for another word than plan.
 */
final class DutchWords {
    private static final int LEAST_TAIL = 4;
    private static final int LEAST_HEAD = 2;
    private static final int MOST_REMEMBERED = 50_000;
    private static final String MARKS = "\\p{M}+";
    private static final String GENITIVE = "'s?$";

    private final Hunspell dictionary;
    private final Map<String, String> own;
    private final Cache<String, Set<String>> known =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    /** Read when the first word is asked for: a service that searches nothing does not have it in memory. */
    private static final class Read {
        private static final DutchWords WORDS = new DutchWords();
    }

    private DutchWords() {
        try (var rules = new ClassPathResource("dutch/nl.aff").getInputStream();
                var words = new ClassPathResource("dutch/nl.dic").getInputStream()) {
            dictionary = new Hunspell(new Dictionary(new ByteBuffersDirectory(), "nl", rules, words));
            own = new ClassPathResource("dutch/forms.txt")
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .flatMap(forms -> Arrays.stream(forms).map(form -> Map.entry(form, forms[0])))
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("The dictionary cannot be read", e);
        }
    }

    /** @param word in small letters, with its marks */
    static Set<String> formsOf(String word) {
        return Read.WORDS.known.get(word, Read.WORDS::look);
    }

    private Set<String> look(String word) {
        var forms = Stream.concat(Stream.of(word), stems(word))
                .map(DutchWords::withoutMarks)
                .collect(Collectors.toCollection(HashSet::new));
        return Set.copyOf(forms);
    }

    private Stream<String> stems(String word) {
        var whole = rootsOf(word);
        if (own.containsKey(word)) {
            return whole.stream();
        }
        var bare = word.replaceFirst(GENITIVE, "");
        if (whole.isEmpty() && !bare.equals(word)) {
            // Not asked of the cache, which is being asked for a word already.
            return look(bare).stream();
        }
        var tails =
                IntStream.rangeClosed(LEAST_HEAD, word.length() - LEAST_TAIL).boxed();
        return Stream.concat(
                whole.stream(),
                tails
                        .filter(at -> whole.isEmpty() || own.containsKey(word.substring(at)))
                        .map(at -> rootsOf(word.substring(at)).stream().map(root -> word.substring(0, at) + root))
                        .map(Stream::toList)
                        .filter(roots -> !roots.isEmpty())
                        .findFirst()
                        .stream()
                        .flatMap(List::stream));
    }

    private List<String> rootsOf(String word) {
        var root = own.get(word);
        return root != null ? List.of(root) : dictionary.getRoots(word);
    }

    private static String withoutMarks(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll(MARKS, "")
                .replace("'", "");
    }
}
