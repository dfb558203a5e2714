// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.wijkakkoord.platform.problem.ProblemWriter;
import nl.wijkakkoord.platform.problem.RequestTrace;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Which web pages may call us from a browser: those on the list; the description of the interface is for all. */
final class CrossOrigin extends DefaultCorsProcessor {
    private final ProblemWriter problems;

    private CrossOrigin(ProblemWriter problems) {
        this.problems = problems;
    }

    static CorsFilter filter(String base, List<String> origins, ProblemWriter problems) {
        var filter = new CorsFilter(rules(base, origins));
        filter.setCorsProcessor(new CrossOrigin(problems));
        return filter;
    }

    @Override
    public boolean processRequest(CorsConfiguration rules, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var allowed = super.processRequest(rules, request, response);
        if (!allowed) {
            problems.write(request, response, 403, "origin-not-allowed");
        }
        return allowed;
    }

    @Override
    protected void rejectRequest(ServerHttpResponse response) {
        // Answered above, with a problem document.
    }

    private static CorsConfigurationSource rules(String base, List<String> origins) {
        var everybody = new CorsConfiguration();
        everybody.addAllowedOrigin(CorsConfiguration.ALL);
        everybody.setAllowedMethods(List.of("GET"));
        var listed = new CorsConfiguration();
        listed.setAllowedOrigins(origins);
        listed.setAllowedMethods(List.of("GET", "POST", "PUT", "DELETE"));
        listed.setAllowedHeaders(List.of(
                "Accept-Language",
                "Authorization",
                "Content-Type",
                "Idempotency-Key",
                "If-Match",
                "Last-Event-ID",
                "traceparent",
                RequestTrace.CORRELATION_ID));
        listed.setExposedHeaders(
                List.of("API-Version", "ETag", "Link", "Location", "Retry-After", RequestTrace.CORRELATION_ID));
        var rules = new UrlBasedCorsConfigurationSource();
        rules.registerCorsConfiguration(base + "/openapi.json", everybody);
        rules.registerCorsConfiguration("/**", listed);
        return rules;
    }
}
