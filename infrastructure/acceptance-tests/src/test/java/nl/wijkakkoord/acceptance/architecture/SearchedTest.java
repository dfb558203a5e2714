// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.platform.search.Searchable;
import org.junit.jupiter.api.Test;

/** Everything that says something in words is searched. */
class SearchedTest {
    /** What a reader gets of these are numbers, days, amounts and names of other things; no words of somebody's own. */
    private static final Set<String> WITHOUT_WORDS =
            Set.of("Priorities", "Procedure", "KnownMeasure", "Overview", "TaskAssignment", "Tag");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOptions(List.of(new DoNotIncludeTests(), new Ours.NoTestJars()))
            .importPackages("nl.wijkakkoord");

    @Test
    void what_a_reader_gets_is_searched_unless_it_has_no_words() {
        // When
        var read = classes.stream()
                .filter(type -> type.isAssignableTo(Visible.class))
                .filter(type -> type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(Fold.class)))
                .map(JavaClass::getSimpleName)
                .filter(name -> !WITHOUT_WORDS.contains(name))
                .collect(toSet());

        // Then
        assertThat(searched()).hasSizeGreaterThan(30).containsExactlyInAnyOrderElementsOf(read);
    }

    private Set<String> searched() {
        return classes.stream()
                .filter(type -> type.isAssignableTo(Searchable.class) && !type.isInterface())
                .flatMap(type -> Stream.of(type.getMethod("searched")))
                .flatMap(method -> method.getFieldAccesses().stream())
                .filter(access -> access.getTarget().getRawType().isEquivalentTo(Fold.class))
                .map(access -> access.getTargetOwner().getSimpleName())
                .collect(toSet());
    }
}
