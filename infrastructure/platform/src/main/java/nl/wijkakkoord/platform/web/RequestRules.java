// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkakkoord.platform.problem.InvalidPart;
import nl.wijkakkoord.platform.problem.Messages;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What holds for every request to a controller of ours, before it does anything. A query parameter that is not known is
 * refused: a misspelt {@code asOf} would else be answered with the present.
 */
final class RequestRules implements HandlerInterceptor {
    private static final Set<String> WRITES = Set.of("POST", "PUT", "DELETE");

    private final Messages words;

    RequestRules(Messages words) {
        this.words = words;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        if (handler instanceof HandlerMethod method && Controllers.ours(method.getBeanType())) {
            var wrong = address(request, KnownParameter.of(method));
            if (!wrong.isEmpty()) {
                throw new ProblemException("input-invalid", wrong);
            }
            if (WRITES.contains(request.getMethod())) {
                acceptsJson(request);
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private List<InvalidPart> address(HttpServletRequest request, List<KnownParameter> known) {
        var wrong = new ArrayList<InvalidPart>();
        var path = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var query = request.getParameterMap();
        for (var parameter : known) {
            var values = parameter.inPath()
                    ? List.of(path.get(parameter.name()))
                    : List.of(query.getOrDefault(parameter.name(), new String[0]));
            if (values.size() > 1 && !parameter.repeatable()) {
                wrong.add(part(parameter.name(), "repeated"));
            } else if (values.stream()
                    .anyMatch(value -> misspelt(value, parameter).isPresent())) {
                values.stream()
                        .flatMap(value -> misspelt(value, parameter).stream())
                        .forEach(wrong::add);
            } else if (!values.stream().allMatch(value -> AddressValues.readable(value, parameter.type()))) {
                wrong.add(InvalidParts.notInForm(words, parameter.name(), parameter.type(), null));
            }
        }
        query.keySet().stream()
                .filter(name -> known.stream()
                        .noneMatch(parameter ->
                                !parameter.inPath() && parameter.name().equals(name)))
                .forEach(name -> wrong.add(part(name, "unknown-parameter")));
        return wrong;
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

    private Optional<InvalidPart> misspelt(String value, KnownParameter parameter) {
        return Misspelling.ofAddress(value)
                .map(found -> InvalidPart.parameter(parameter.name(), found.code(), found.detail(words)));
    }

    private InvalidPart part(String name, String code) {
        return InvalidPart.parameter(name, code, words.of(LocaleContextHolder.getLocale(), "part." + code));
    }
}
