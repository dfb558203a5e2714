// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.wijkakkoord.contracts.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/** Answers with a problem document. Everything that refuses a request goes through here, filters included. */
public final class ProblemWriter {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);
    private final Messages words;
    private final ResponseHeaders headers;

    public ProblemWriter(Messages words, ResponseHeaders headers) {
        this.words = words;
        this.headers = headers;
    }

    /**
     * Answers with this problem, in the language that the caller asked for. What is answered already stays as it is.
     *
     * @param code that has words in {@code problems_nl.properties} and {@code problems_en.properties}
     */
    public void write(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws IOException {
        write(request, response, status, code, List.of(), null);
    }

    /**
     * @param arguments of the words
     * @param errors null when the problem is not about the input
     */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String code,
            List<?> arguments,
            List<InvalidPart> errors)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var trace = RequestTrace.of(request);
        var language = words.language(request);
        var problem = new Problem(
                "urn:wijkakkoord:problem:" + code,
                sentence(language, status, code, "title", arguments),
                status,
                sentence(language, status, code, "detail", arguments),
                "urn:uuid:" + trace.correlationId(),
                code,
                errors);
        var bytes = Json.MAPPER.writeValueAsBytes(problem);
        response.resetBuffer();
        headers.set(response, trace);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.flushBuffer();
    }

    /** Answers that something broke, without saying what; that is for the log, found by the correlation id. */
    public void fault(HttpServletRequest request, HttpServletResponse response, Throwable fault) throws IOException {
        LOG.error(
                "{} {} failed, correlation id {}",
                request.getMethod(),
                request.getRequestURI(),
                RequestTrace.of(request).correlationId(),
                fault);
        write(request, response, 500, "fault");
    }

    private String sentence(Locale language, int status, String code, String part, List<?> arguments) {
        var found = words.find(language, code + "." + part, arguments);
        if (found == null) {
            LOG.warn("Problem {} has no {} in {}", code, part, language);
            return words.of(language, ProblemCode.of(status) + "." + part);
        }
        return found;
    }
}
