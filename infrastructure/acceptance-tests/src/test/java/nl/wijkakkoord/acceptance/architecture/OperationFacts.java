// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.decision.Refusal;
import nl.wijkakkoord.platform.decision.RefusedException;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the code says of each operation and its description repeats: in which rows of the table of capacities it stands, by
 * itself or by the commands that it makes; and which refusals it leads to. Calls are followed within a service and
 * participation; what refuses whatever is asked is the platform's.
 */
final class OperationFacts {
    private static final int SERVICE = 2;

    private final Map<JavaClass, List<JavaMethod>> handlers;
    private final JavaClasses classes;

    OperationFacts(JavaClasses classes) {
        this.classes = classes;
        handlers = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(CommandHandler.class)
                        || method.isMetaAnnotatedWith(CommandHandler.class))
                .collect(groupingBy(method -> method.getRawParameterTypes().getFirst()));
    }

    /** By service; lines of a properties file, in alphabetical order. */
    Map<String, List<String>> lines() {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(RestController.class)
                        && !serviceOf(type).equals("platform"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
                .flatMap(method -> lines(method).map(line -> Map.entry(serviceOf(method.getOwner()), line)))
                .sorted(Map.Entry.comparingByValue())
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toList())));
    }

    private Stream<String> lines(JavaMethod operation) {
        var asked = reached(Set.of(operation));
        var commands = commands(asked);
        var id = operation.getName() + operation.getOwner().getSimpleName().replaceFirst("Controller$", "");
        return Stream.of(
                        Map.entry(id + ".rows", rows(operation, commands)),
                        Map.entry(
                                id + ".refusals",
                                refusals(
                                        operation.isAnnotatedWith(GetMapping.class)
                                                ? refusing(asked)
                                                : reached(handled(operation, commands)))))
                .filter(fact -> !fact.getValue().isEmpty())
                .map(fact -> fact.getKey() + "=" + fact.getValue());
    }

    private static String rows(JavaMethod operation, Set<JavaClass> commands) {
        return Stream.concat(
                        Stream.of(operation.tryGetAnnotationOfType(Acts.class)),
                        commands.stream().map(command -> command.tryGetAnnotationOfType(Acts.class)))
                .flatMap(Optional::stream)
                .flatMap(acts -> Stream.of(acts.value()))
                .distinct()
                .sorted()
                .map(Enum::name)
                .collect(joining(","));
    }

    private Set<JavaMethod> handled(JavaMethod operation, Set<JavaClass> commands) {
        return Stream.concat(
                        Stream.of(operation),
                        commands.stream().flatMap(command -> handlers.getOrDefault(command, List.of()).stream()))
                .collect(toSet());
    }

    /** Who reads looks also for what others would be refused, to say what is allowed: what counts is what is thrown. */
    private static Set<JavaCodeUnit> refusing(Set<JavaCodeUnit> reached) {
        return reached.stream()
                .filter(unit -> unit.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(RefusedException.class)))
                .flatMap(unit -> Stream.concat(Stream.of(unit), called(unit).filter(OperationFacts::answersRefusal)))
                .collect(toSet());
    }

    private static boolean answersRefusal(JavaCodeUnit unit) {
        return unit instanceof JavaMethod method && method.getRawReturnType().isEquivalentTo(Refusal.class);
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream()
                .flatMap(access -> access.getTarget().resolveMember().stream())
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast);
    }

    private static Set<JavaClass> commands(Collection<JavaCodeUnit> reached) {
        return reached.stream()
                .flatMap(unit -> unit.getConstructorCallsFromSelf().stream())
                .map(call -> call.getTargetOwner())
                .filter(assignableTo(Command.class).and(type -> type.isAnnotatedWith(Acts.class))::test)
                .collect(toSet());
    }

    private static String refusals(Collection<JavaCodeUnit> reached) {
        return reached.stream()
                .flatMap(unit -> unit.getFieldAccesses().stream())
                .filter(access -> access.getTarget().getRawType().isEquivalentTo(Refusal.class))
                .flatMap(access -> access.getTarget().resolveMember().stream())
                .filter(field -> !serviceOf(field.getOwner()).equals("platform"))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .map(field -> value(field.reflect()))
                .distinct()
                .map(refusal -> status(refusal) + ":" + refusal.code())
                .sorted()
                .collect(joining(","));
    }

    private static Set<JavaCodeUnit> reached(Set<? extends JavaCodeUnit> from) {
        var service = serviceOf(from.iterator().next().getOwner());
        var reached = new LinkedHashSet<JavaCodeUnit>(from);
        var open = new ArrayDeque<JavaCodeUnit>(from);
        while (!open.isEmpty()) {
            called(open.poll())
                    .filter(unit -> Set.of(service, "participation").contains(serviceOf(unit.getOwner())))
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    private static Refusal value(Field constant) {
        try {
            constant.setAccessible(true);
            return (Refusal) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int status(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> 400;
            case NOT_ALLOWED -> 403;
            case UNKNOWN -> 404;
            case CONFLICT, NOT_YET -> 409;
            case STALE -> 412;
            case OTHER_REQUEST -> 422;
        };
    }

    private static String serviceOf(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length > SERVICE ? parts[SERVICE] : "";
    }
}
