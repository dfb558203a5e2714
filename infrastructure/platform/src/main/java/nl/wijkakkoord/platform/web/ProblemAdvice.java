// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.wijkakkoord.platform.command.AggregateBusyException;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.problem.Messages;
import nl.wijkakkoord.platform.problem.ProblemCode;
import nl.wijkakkoord.platform.problem.ProblemWriter;
import nl.wijkakkoord.platform.store.MomentNotSettledException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Turns whatever a controller throws into a problem document. */
@RestControllerAdvice
final class ProblemAdvice {
    private final ProblemWriter problems;
    private final ParameterProblems parameters;

    ProblemAdvice(ProblemWriter problems, Messages words) {
        this.problems = problems;
        this.parameters = new ParameterProblems(words);
    }

    @ExceptionHandler
    void refused(RefusedException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var refusal = e.refused().refusal();
        var status = switch (refusal.kind()) {
            case INVALID -> 400;
            case NOT_ALLOWED -> 403;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case NOT_YET -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "1");
                yield 409;
            }
            case STALE -> 412;
            case OTHER_REQUEST -> 422;
        };
        problems.write(request, response, status, refusal.code(), e.refused().arguments(), null);
    }

    @ExceptionHandler
    void refused(ProblemException e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, e.status(), e.code(), List.of(), e.errors());
    }

    @ExceptionHandler
    void unreadable(HttpMessageNotReadableException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (e.getCause() instanceof StreamConstraintsException) {
            problems.write(request, response, 400, "body-out-of-bounds");
        } else if (e.getCause() instanceof JacksonException json) {
            var at = json.getLocation();
            var place = List.of(at.getLineNr(), at.getColumnNr());
            problems.write(request, response, 400, "body-malformed", place, null);
        } else {
            problems.write(request, response, 400, "body-missing");
        }
    }

    @ExceptionHandler({
        MethodArgumentTypeMismatchException.class,
        MissingRequestValueException.class,
        HandlerMethodValidationException.class
    })
    void parameters(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, 400, "input-invalid", List.of(), parameters.of(e));
    }

    @ExceptionHandler
    void undecodable(InvalidParameterException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(request, response, 400, "request-invalid");
    }

    /**
     * What says nothing about the request: the same request again, in a moment, may well be done. So too where two waited for
     * each other and the database ended this one: the end of a wijkaanpak waits for aggregates that others hold, who wait for
     * that end.
     */
    @ExceptionHandler({
        ConcurrencyException.class,
        TransientDataAccessException.class,
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class
    })
    void passing(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        problems.write(request, response, 503, "unavailable");
    }

    @ExceptionHandler(AggregateBusyException.class)
    void busy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        problems.write(request, response, 503, "busy-try-again");
    }

    @ExceptionHandler(MomentNotSettledException.class)
    void unsettled(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        problems.write(request, response, 503, "moment-not-settled-yet");
    }

    /** Answered by the gate, which also knows whether there is a token. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leave(RuntimeException e) {
        throw e;
    }

    @ExceptionHandler
    void other(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (e instanceof ErrorResponse answer && answer.getStatusCode().value() < 500) {
            var status = answer.getStatusCode().value();
            answer.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
            problems.write(request, response, status, ProblemCode.of(status));
        } else if (e instanceof ErrorResponse answer && answer.getStatusCode().value() == 503) {
            problems.write(request, response, 503, "unavailable");
        } else if (!DisconnectedClientHelper.isClientDisconnectedException(e)) {
            problems.fault(request, response, e);
        }
    }
}
