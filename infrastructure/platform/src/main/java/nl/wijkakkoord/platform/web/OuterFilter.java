// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkakkoord.platform.problem.ProblemCode;
import nl.wijkakkoord.platform.problem.ProblemWriter;
import nl.wijkakkoord.platform.problem.RequestTrace;
import nl.wijkakkoord.platform.problem.ResponseHeaders;
import nl.wijkakkoord.platform.tracing.Traces;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.MDC;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.DisconnectedClientHelper;

/** Around everything: the headers of every answer, the correlation id in every log line, and an answer to any fault. */
final class OuterFilter extends OncePerRequestFilter {
    private final ResponseHeaders headers;
    private final ProblemWriter problems;

    OuterFilter(ResponseHeaders headers, ProblemWriter problems) {
        this.headers = headers;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var trace = RequestTrace.of(request);
        headers.set(response, trace);
        MDC.put(Traces.CORRELATION_ID, trace.correlationId());
        try {
            if (saysWhatItSends(request)) {
                chain.doFilter(request, response);
            } else {
                problems.write(request, response, 415, ProblemCode.of(415));
            }
        } catch (BadRequestException | InvalidParameterException _) {
            problems.write(request, response, 400, "request-invalid");
        } catch (Exception e) {
            if (!DisconnectedClientHelper.isClientDisconnectedException(e)) {
                problems.fault(request, response, e);
            }
        } finally {
            MDC.remove(Traces.CORRELATION_ID);
        }
    }

    /** What reads addresses and bodies trips over a type that has a wildcard, or an encoding of no known name. */
    private static boolean saysWhatItSends(HttpServletRequest request) {
        try {
            return request.getContentType() == null
                    || MediaType.parseMediaType(request.getContentType()).isConcrete();
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }
}
