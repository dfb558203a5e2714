// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.deciding.Refusal;

/** Checks that a service can say in both languages why it refuses. */
public final class RefusalWords {
    private RefusalWords() {}

    /**
     * Fails unless {@code refusals/<service>} has a title and a detail for exactly these refusals, in Dutch and in
     * English, as message formats in which every apostrophe is written twice.
     */
    public static void assertComplete(String service, Refusal[]... refusals) {
        var keys = Stream.of(refusals)
                .flatMap(Stream::of)
                .map(Refusal::code)
                .flatMap(code -> Stream.of(code + ".title", code + ".detail"))
                .distinct()
                .toList();
        assertThat(bundle("refusals/" + service, "nl").keySet()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(bundle("refusals/" + service, "en").keySet()).containsExactlyInAnyOrderElementsOf(keys);
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
}
