// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions that ArchUnit does not bring. */
final class Conditions {
    private Conditions() {}

    /** Top-level types, so files. */
    static ArchCondition<JavaClass> haveAtMostInPackage(int files) {
        return new ArchCondition<>("be one of at most " + files + " files in its package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var all = type.getPackage().getClasses().stream()
                        .filter(each ->
                                each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
                        .map(JavaClass::getName)
                        .sorted()
                        .toList();
                if (all.size() > files && all.getFirst().equals(type.getName())) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " has " + all.size()));
                }
            }
        };
    }

    /** Whatever of ours it leads to, over however many steps. */
    static ArchCondition<JavaClass> reachNothingOfOursThat(String does, Function<JavaClass, Stream<String>> wrong) {
        return new ArchCondition<>("reach nothing of ours that " + does) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var seen = new HashSet<JavaClass>();
                var open = new ArrayDeque<JavaClass>();
                open.add(type);
                while (!open.isEmpty()) {
                    var next = open.remove();
                    if (seen.add(next)) {
                        wrong.apply(next)
                                .forEach(what -> events.add(SimpleConditionEvent.violated(
                                        type, type.getName() + " reaches " + next.getName() + ", which " + what)));
                        next.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                                .filter(each -> each.getPackageName().startsWith("nl.wijkakkoord."))
                                .forEach(open::add);
                    }
                }
            }
        };
    }
}
