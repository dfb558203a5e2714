// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Command;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Where everything that the services on the class path can do stands in the table of capacities, by their code. */
final class CapacityTable {
    private static final int SERVICE = 2;

    private CapacityTable() {}

    /** By service and simple name. */
    static Map<String, Set<Act>> commands() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Command.class));
        return scanner.findCandidateComponents("nl.wijkakkoord").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .filter(type -> type.isAnnotationPresent(Acts.class))
                .collect(toMap(
                        type -> type.getPackageName().split("\\.")[SERVICE] + " " + type.getSimpleName(),
                        type -> Set.of(type.getAnnotation(Acts.class).value()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** By method and path, as {@link Operation#toString()} says it. */
    static Map<String, Set<Act>> reads() {
        return MappedOperations.methods().entrySet().stream()
                .filter(entry -> entry.getValue().isAnnotationPresent(Acts.class))
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> Set.of(
                                entry.getValue().getAnnotation(Acts.class).value()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    static boolean allow(Set<Act> acts, Capacity capacity) {
        return acts.stream().anyMatch(act -> act.isFor(capacity));
    }
}
