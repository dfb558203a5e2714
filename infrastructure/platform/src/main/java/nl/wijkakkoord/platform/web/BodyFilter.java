// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.wijkakkoord.platform.problem.ProblemWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the body once, refuses one that is too large, and keeps it for the request's fingerprint. */
final class BodyFilter extends OncePerRequestFilter {
    private static final int USUAL_BYTES = 1 << 20;

    private final ProblemWriter problems;
    private final List<BodyLimit> limits;

    BodyFilter(ProblemWriter problems, List<BodyLimit> limits) {
        this.problems = problems;
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = mostBytes(request.getMethod(), request.getRequestURI());
        var tooLarge = request.getContentLengthLong() > most;
        var bytes = tooLarge ? null : request.getInputStream().readNBytes(most + 1);
        if (tooLarge || bytes.length > most) {
            problems.write(request, response, 413, "body-too-large", List.of(most), null);
            return;
        }
        chain.doFilter(new KeptBody(request, bytes), response);
    }

    private int mostBytes(String method, String path) {
        return limits.stream()
                .filter(limit -> limit.isOf(method, path))
                .mapToInt(BodyLimit::mostBytes)
                .findAny()
                .orElse(USUAL_BYTES);
    }
}
