// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which operations there are by the code of all services on the class path, whatever their descriptions say. */
final class MappedOperations {

    private static final int SERVICE = 2;

    private MappedOperations() {}

    /** In the form of {@link Operation#toString()}. */
    static Set<String> onTheClassPath() {
        return methods().keySet();
    }

    /** What answers each of them; one of those, where it depends on what is asked for. */
    static Map<String, Method> methods() {
        var controllers = new ClassPathScanningCandidateComponentProvider(false);
        controllers.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return controllers.findCandidateComponents("nl.wijkakkoord").stream()
                // Those of the platform are of its own tests.
                .filter(found -> !found.getBeanClassName().startsWith("nl.wijkakkoord.platform."))
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .flatMap(MappedOperations::of)
                .collect(toMap(Entry::getKey, Entry::getValue, (one, other) -> one));
    }

    private static Stream<Entry<String, Method>> of(Class<?> controller) {
        var base = "/" + controller.getPackageName().split("\\.")[SERVICE] + "/v1"
                + Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class))
                        .map(MappedOperations::path)
                        .orElse("");
        return Stream.of(controller.getDeclaredMethods()).flatMap(method -> of(base, method));
    }

    private static Stream<Entry<String, Method>> of(String base, Method method) {
        return Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                .flatMap(mapping -> Arrays.stream(mapping.method())
                        .map(verb -> Map.entry(verb.name() + " " + base + path(mapping), method)));
    }

    private static String path(RequestMapping mapping) {
        return mapping.path().length == 0 ? "" : mapping.path()[0];
    }
}
