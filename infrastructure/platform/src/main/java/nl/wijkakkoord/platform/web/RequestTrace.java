// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * By which a request is followed through logs, events and every service. Controllers may take it as a parameter.
 *
 * @param correlationId a UUID: of the caller ({@code X-Correlation-Id}) or, where it gave none, our own
 * @param traceparent W3C Trace Context of the caller, or null
 */
public record RequestTrace(String correlationId, String traceparent) {
    static final String CORRELATION_ID = "X-Correlation-Id";
    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** Of this request; the same at every call. What the caller sent in another form is as if it were not there. */
    public static RequestTrace of(HttpServletRequest request) {
        var known = (RequestTrace) request.getAttribute(RequestTrace.class.getName());
        if (known != null) {
            return known;
        }
        var correlation = request.getHeader(CORRELATION_ID);
        var parent = request.getHeader("traceparent");
        var trace = new RequestTrace(
                correlation != null && TextForm.UUID_FORM.matcher(correlation).matches()
                        ? correlation.toLowerCase(Locale.ROOT)
                        : UUID.randomUUID().toString(),
                parent != null && TRACEPARENT.matcher(parent).matches() ? parent : null);
        request.setAttribute(RequestTrace.class.getName(), trace);
        return trace;
    }
}
