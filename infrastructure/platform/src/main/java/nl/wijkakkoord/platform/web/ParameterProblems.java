// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import nl.wijkakkoord.platform.problem.InvalidPart;
import nl.wijkakkoord.platform.problem.Messages;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Names the path variables, query parameters and headers that are not right. */
record ParameterProblems(Messages words) {

    List<InvalidPart> of(Exception e) {
        return switch (e) {
            case MethodArgumentTypeMismatchException wrong ->
                List.of(InvalidParts.notInForm(
                        words, wrong.getName(), wrong.getParameter().getParameterType(), wrong));
            case MissingServletRequestParameterException absent -> missing(absent.getParameterName());
            case MissingRequestHeaderException absent -> missing(absent.getHeaderName());
            case MissingPathVariableException absent -> missing(absent.getVariableName());
            case HandlerMethodValidationException invalid ->
                invalid.getParameterValidationResults().stream()
                        .flatMap(result -> result.getResolvableErrors().stream().map(error -> violated(result, error)))
                        .toList();
            default -> List.of();
        };
    }

    private List<InvalidPart> missing(String name) {
        return List.of(
                InvalidPart.parameter(name, "missing", words.of(LocaleContextHolder.getLocale(), "part.missing")));
    }

    private static InvalidPart violated(ParameterValidationResult result, MessageSourceResolvable error) {
        var violation = (ConstraintViolation<?>) result.unwrap(error, ConstraintViolation.class);
        return InvalidPart.parameter(
                result.getMethodParameter().getParameterName(), RequestBodies.code(violation), violation.getMessage());
    }
}
