// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What holds for every request to a controller of ours, before it does anything. A query parameter that is not known is
 * refused: a misspelt {@code asOf} would else be answered with the present.
 */
final class RequestRules implements HandlerInterceptor {
    private static final Set<String> WRITES = Set.of("POST", "PUT", "DELETE");
    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

    private final Words words;

    RequestRules(Words words) {
        this.words = words;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        if (handler instanceof HandlerMethod method && Controllers.ours(method.getBeanType())) {
            var wrong = new ArrayList<InvalidPart>();
            query(request, known(method), wrong);
            path(request, wrong);
            if (!wrong.isEmpty()) {
                throw new ProblemException("input-invalid", wrong);
            }
            if (WRITES.contains(request.getMethod())) {
                acceptsJson(request);
            }
        }
        return true;
    }

    private void query(HttpServletRequest request, Map<String, Boolean> known, List<InvalidPart> wrong) {
        request.getParameterMap().forEach((name, values) -> {
            if (!known.containsKey(name)) {
                wrong.add(part(name, "unknown-parameter"));
            } else if (values.length > 1 && !known.get(name)) {
                wrong.add(part(name, "repeated"));
            } else if (List.of(values).stream().anyMatch(TextForm::unprintable)) {
                wrong.add(part(name, "control-character"));
            }
        });
    }

    @SuppressWarnings("unchecked")
    private void path(HttpServletRequest request, List<InvalidPart> wrong) {
        var variables = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        variables.forEach((name, value) -> {
            if (TextForm.unprintable(value)) {
                wrong.add(part(name, "control-character"));
            }
        });
    }

    /** Writes answer in JSON. Who cannot take that hears so before anything changes, not after. */
    private static void acceptsJson(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        try {
            var accepted = MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
            if (!accepted.isEmpty() && accepted.stream().noneMatch(type -> type.includes(MediaType.APPLICATION_JSON))) {
                throw new HttpMediaTypeNotAcceptableException(List.of(MediaType.APPLICATION_JSON));
            }
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotAcceptableException(e.getMessage());
        }
    }

    /** The query parameters that a controller's method takes, and whether each may be given more than once. */
    private static Map<String, Boolean> known(HandlerMethod method) {
        var known = new HashMap<String, Boolean>();
        for (var parameter : method.getMethodParameters()) {
            var single = parameter.getParameterAnnotation(RequestParam.class);
            var several = parameter.getParameterType().getAnnotation(FromQuery.class);
            if (single != null) {
                parameter.initParameterNameDiscovery(NAMES);
                var name = single.name().isEmpty() ? parameter.getParameterName() : single.name();
                known.put(name, Collection.class.isAssignableFrom(parameter.getParameterType()));
            } else if (several != null) {
                List.of(several.value()).forEach(name -> known.put(name, false));
            }
        }
        return known;
    }

    private InvalidPart part(String name, String code) {
        return InvalidPart.parameter(name, code, words.of(LocaleContextHolder.getLocale(), "part." + code));
    }
}
