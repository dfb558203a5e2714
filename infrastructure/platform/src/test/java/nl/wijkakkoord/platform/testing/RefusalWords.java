// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.decision.Refusal;
import nl.wijkakkoord.platform.language.Mention;

/** Checks that a service can say in both languages why it refuses. */
public final class RefusalWords {
    private static final String TERM = "term.";
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("nl.wijkakkoord");

    private RefusalWords() {}

    /**
     * Fails unless {@code refusals/<name>} has a title and a detail for exactly the refusals of {@code
     * nl.wijkakkoord.<name>}, in Dutch and in English, as message formats in which every apostrophe is written twice; and
     * words for every value of each kind of term that is there.
     */
    public static void assertComplete(String name) {
        var keys = keysOf("nl.wijkakkoord." + name);
        assertThat(keys).isNotEmpty();
        Stream.of("nl", "en")
                .map(language -> bundle("refusals/" + name, language))
                .forEach(bundle -> {
                    var terms = bundle.keySet().stream()
                            .filter(key -> key.startsWith(TERM))
                            .toList();
                    assertThat(terms)
                            .allSatisfy(term -> assertThat(valuesOf(kind(term)))
                                    .as("%s has words for every value", kind(term))
                                    .matches(each ->
                                            each.isEmpty() || each.stream().anyMatch(terms::containsAll)));
                    assertThat(bundle.keySet())
                            .filteredOn(key -> !key.startsWith(TERM))
                            .containsExactlyInAnyOrderElementsOf(keys);
                });
    }

    private static String kind(String term) {
        return term.split("\\.")[1];
    }

    /** Of every enum by that name, what its values are in the bundle; none of what is text on the wire. */
    private static List<List<String>> valuesOf(String kind) {
        return OURS.stream()
                .filter(type -> type.getSimpleName().equals(kind) && type.isEnum())
                .map(type -> Stream.of(type.reflect().getEnumConstants())
                        .map(constant -> TERM + Mention.of(constant).values().getFirst())
                        .toList())
                .toList();
    }

    /** The keys of the words that the refusals in a package and those below it need. */
    public static List<String> keysOf(String pack) {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages(pack).stream()
                        .filter(type -> type.getSimpleName().endsWith("Refusal"))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getDeclaredFields()))
                        .filter(field -> field.getType() == Refusal.class)
                        .map(RefusalWords::code)
                        .flatMap(code -> Stream.of(code + ".title", code + ".detail"))
                        .distinct()
                        .toList();
    }

    /** The words of a bundle in one language, each of which is a sound message format. */
    public static ResourceBundle bundle(String name, String language) {
        var bundle = ResourceBundle.getBundle(
                name,
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(bundle.keySet())
                .allSatisfy(key -> assertThat(bundle.getString(key))
                        .as("%s in %s, %s", key, name, language)
                        .doesNotContainPattern("(?<!')'(?!')"));
        return bundle;
    }

    private static String code(Field field) {
        try {
            field.setAccessible(true);
            return ((Refusal) field.get(null)).code();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
