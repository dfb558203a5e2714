// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.platform.request.FromQuery;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * A part of the address that a controller's method reads.
 *
 * @param type of one value
 * @param repeatable whether it may be given more than once
 */
record KnownParameter(String name, Class<?> type, boolean inPath, boolean repeatable) {
    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    static List<KnownParameter> of(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .flatMap(KnownParameter::of)
                .toList();
    }

    private static Stream<KnownParameter> of(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(NAMES);
        var query = parameter.getParameterAnnotation(RequestParam.class);
        if (query != null) {
            var several = Collection.class.isAssignableFrom(parameter.getParameterType());
            var type = ResolvableType.forMethodParameter(parameter);
            var one = several ? type.getGeneric(0).toClass() : type.toClass();
            return Stream.of(new KnownParameter(name(query.name(), parameter), one, false, several));
        }
        var path = parameter.getParameterAnnotation(PathVariable.class);
        if (path != null) {
            return Stream.of(
                    new KnownParameter(name(path.name(), parameter), parameter.getParameterType(), true, false));
        }
        var own = parameter.getParameterType().getAnnotation(FromQuery.class);
        return own == null
                ? Stream.empty()
                : Stream.of(own.value()).map(name -> new KnownParameter(name, String.class, false, false));
    }

    private static String name(String given, MethodParameter parameter) {
        return given.isEmpty() ? parameter.getParameterName() : given;
    }
}
