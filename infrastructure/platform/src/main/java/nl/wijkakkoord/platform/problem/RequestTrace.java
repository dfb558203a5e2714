// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import nl.wijkakkoord.platform.request.TextForm;

/**
 * By which a request is followed through logs, events and every service. Controllers may take it as a parameter.
 *
 * @param correlationId a UUID: of the caller ({@code X-Correlation-Id}) or, where it gave none, our own
 */
public record RequestTrace(String correlationId) {
    public static final String CORRELATION_ID = "X-Correlation-Id";

    /** Of this request; the same at every call. What the caller sent in another form is as if it were not there. */
    public static RequestTrace of(HttpServletRequest request) {
        var known = (RequestTrace) request.getAttribute(RequestTrace.class.getName());
        if (known != null) {
            return known;
        }
        var correlation = request.getHeader(CORRELATION_ID);
        var trace = new RequestTrace(
                correlation != null && TextForm.UUID_FORM.matcher(correlation).matches()
                        ? correlation.toLowerCase(Locale.ROOT)
                        : UUID.randomUUID().toString());
        request.setAttribute(RequestTrace.class.getName(), trace);
        return trace;
    }
}
