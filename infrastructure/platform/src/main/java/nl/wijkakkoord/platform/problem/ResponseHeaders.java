// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.problem;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer carries, after the NLGov REST API Design Rules ({@code /core/transport/security-headers}). */
public record ResponseHeaders(String apiVersion) {

    public void set(HttpServletResponse response, RequestTrace trace) {
        response.setHeader("API-Version", apiVersion);
        response.setHeader(RequestTrace.CORRELATION_ID, trace.correlationId());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
        response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
    }
}
