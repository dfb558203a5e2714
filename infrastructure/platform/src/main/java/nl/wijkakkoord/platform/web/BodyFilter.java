// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the body once, refuses one that is too large, and keeps it for the request's fingerprint. */
final class BodyFilter extends OncePerRequestFilter {
    static final int MOST_BYTES = 1 << 20;

    private final ProblemWriter problems;

    BodyFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var tooLarge = request.getContentLengthLong() > MOST_BYTES;
        var bytes = tooLarge ? null : request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (tooLarge || bytes.length > MOST_BYTES) {
            problems.write(request, response, 413, "body-too-large", List.of(MOST_BYTES), null);
            return;
        }
        chain.doFilter(new KeptBody(request, bytes), response);
    }
}
