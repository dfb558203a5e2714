// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.web.KebabName;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * Every text that a body brings. That it holds nothing that cannot be seen is seen to where all bodies are read; its field says
 * how long it is, and whether it is one line.
 */
@AnalyzeClasses(
        packages = "nl.wijkakkoord",
        importOptions = {DoNotIncludeTests.class, Ours.NoTestJars.class})
class TextsTest {
    /** What is no longer is read in a list, or as a title. */
    private static final int LONGEST_LINE = 300;

    private record Text(String place, AnnotatedType type) {

        boolean hasForm() {
            return Stream.of(Pattern.class, Email.class, KebabName.class).anyMatch(type::isAnnotationPresent);
        }

        int mostCharacters() {
            var size = type.getAnnotation(Size.class);
            return size == null ? Integer.MAX_VALUE : size.max();
        }

        boolean isOneLine() {
            return type.isAnnotationPresent(OneLine.class);
        }
    }

    @ArchTest
    static void a_text_has_a_form_or_a_length_and_a_short_one_is_one_line(JavaClasses classes) {
        // When
        var texts = bodies(classes)
                .flatMap(body -> texts(body, new HashSet<>()))
                .filter(text -> !text.hasForm())
                .toList();

        // Then
        assertThat(texts).isNotEmpty();
        assertThat(texts)
                .filteredOn(text -> text.mostCharacters() == Integer.MAX_VALUE)
                .isEmpty();
        assertThat(texts)
                .filteredOn(text -> text.mostCharacters() <= LONGEST_LINE && !text.isOneLine())
                .isEmpty();
    }

    private static Stream<Class<?>> bodies(JavaClasses classes) {
        return classes.stream()
                .filter(Ours.IN_SERVICES)
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .<Class<?>>map(parameter -> parameter.getType())
                .filter(Class::isRecord)
                .distinct();
    }

    private static Stream<Text> texts(Class<?> body, Set<Class<?>> seen) {
        return seen.add(body)
                ? Arrays.stream(body.getRecordComponents()).flatMap(component -> texts(component, seen))
                : Stream.empty();
    }

    private static Stream<Text> texts(RecordComponent component, Set<Class<?>> seen) {
        var place = component.getDeclaringRecord().getName() + "." + component.getName();
        return texts(place, component.getAnnotatedType(), seen);
    }

    private static Stream<Text> texts(String place, AnnotatedType type, Set<Class<?>> seen) {
        if (type instanceof AnnotatedParameterizedType several) {
            return List.of(several.getAnnotatedActualTypeArguments()).stream().flatMap(one -> texts(place, one, seen));
        }
        if (type.getType() == String.class) {
            return Stream.of(new Text(place, type));
        }
        return type.getType() instanceof Class<?> part
                        && part.isRecord()
                        && part.getName().startsWith("nl.wijkakkoord.")
                        && !hasOneForm(part)
                ? texts(part, seen)
                : Stream.empty();
    }

    /** A value that is written as one text has its form in its constructor. */
    private static boolean hasOneForm(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(com.fasterxml.jackson.annotation.JsonValue.class));
    }
}
