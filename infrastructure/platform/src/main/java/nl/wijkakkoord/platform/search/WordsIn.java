// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.ReflectionUtils;
import tools.jackson.core.type.TypeReference;

/** Finds the texts in records, whichever they are, so that none is forgotten when a concept gets another. */
final class WordsIn {
    private static final String OURS = "nl.wijkakkoord.";
    private static final String CONTRACTS = OURS + "contracts.";
    private static final String NO_WORDS = "no-words";
    private static final Set<String> TEXTS = texts();

    private WordsIn() {}

    static Stream<String> of(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case String text -> Stream.of(text);
            case Collection<?> several -> several.stream().flatMap(WordsIn::of);
            case Map<?, ?> map -> map.values().stream().flatMap(WordsIn::of);
            case Record record
            when record.getClass().getName().startsWith(OURS) ->
                Stream.of(record.getClass().getRecordComponents())
                        .filter(WordsIn::speaks)
                        .flatMap(part -> of(read(part, record)));
            default -> Stream.empty();
        };
    }

    /** What is a text itself, or may have some in it. */
    private static boolean speaks(RecordComponent part) {
        var type = part.getGenericType().getTypeName();
        return type.endsWith("java.lang.String") || type.endsWith("<java.lang.String>")
                ? TEXTS.contains(nameOf(part))
                : type.contains(OURS);
    }

    /** As the list of texts has it: of a record that is nested, without what it is nested in. */
    private static String nameOf(RecordComponent part) {
        var type = part.getDeclaringRecord();
        var name = type.getPackageName() + "." + type.getSimpleName() + "." + part.getName();
        return name.startsWith(CONTRACTS) ? name.substring(CONTRACTS.length()) : name;
    }

    private static @Nullable Object read(RecordComponent part, Record record) {
        var accessor = part.getAccessor();
        ReflectionUtils.makeAccessible(accessor);
        return ReflectionUtils.invokeMethod(accessor, record);
    }

    private static Set<String> texts() {
        try (var file = new ClassPathResource("contracts/texts.json").getInputStream()) {
            return Json.MAPPER.readValue(file, new TypeReference<Map<String, String>>() {}).entrySet().stream()
                    .filter(text -> !text.getValue().equals(NO_WORDS))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
