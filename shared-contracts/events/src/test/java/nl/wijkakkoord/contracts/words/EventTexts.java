// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.words;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Catalogue;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;

/** The texts of all events: every component that is a text, or a list of texts, however deep. */
final class EventTexts {
    private static final String OURS = "nl.wijkakkoord.contracts.";

    /** These are texts in one form, and words' references, which have digests only. */
    private static final Set<Class<?>> IN_FORM = Set.of(Digest.class, OrganisationId.class, WordsRef.class);

    private final SortedSet<String> texts = new TreeSet<>();
    private final SortedSet<String> words = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private EventTexts() {}

    static EventTexts ofAllEvents() {
        var all = new EventTexts();
        Catalogue.names().stream()
                .map(name -> Catalogue.typeOf(name).orElseThrow())
                .forEach(all::walk);
        return all;
    }

    /** As {@code stakeholders.Evidence.title}. */
    SortedSet<String> texts() {
        return texts;
    }

    /** The components that refer to words beside the event, likewise. */
    SortedSet<String> words() {
        return words;
    }

    private void walk(Class<?> type) {
        if (type.isRecord() && type.getName().startsWith(OURS) && !IN_FORM.contains(type) && seen.add(type)) {
            Arrays.stream(type.getRecordComponents()).forEach(this::walk);
        }
    }

    private void walk(RecordComponent component) {
        var of = component.getDeclaringRecord();
        var place = of.getPackageName().replace(OURS, "") + "." + of.getSimpleName() + "." + component.getName();
        classes(component.getGenericType()).forEach(type -> {
            if (type == String.class) {
                texts.add(place);
            } else if (type == WordsRef.class) {
                words.add(place);
            } else {
                walk(type);
            }
        });
    }

    private static Stream<Class<?>> classes(Type type) {
        return switch (type) {
            case Class<?> one -> Stream.of(one);
            case ParameterizedType several ->
                Arrays.stream(several.getActualTypeArguments()).flatMap(EventTexts::classes);
            default -> Stream.empty();
        };
    }
}
