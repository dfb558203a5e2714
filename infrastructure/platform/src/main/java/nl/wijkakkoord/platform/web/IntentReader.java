// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.wijkakkoord.platform.problem.RequestTrace;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.PublicIntent;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.util.WebUtils;

/** Reads the terms on which a change is asked for. */
final class IntentReader {
    private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,255}");
    private static final Pattern STRONG_ETAG = Pattern.compile("\"([1-9]\\d{0,15})\"");

    private IntentReader() {}

    static Intent read(HttpServletRequest request) {
        return terms(request).of(actor());
    }

    static PublicIntent terms(HttpServletRequest request) {
        var post = request.getMethod().equals("POST");
        var key = only(request, "Idempotency-Key", VISIBLE, "idempotency-key-invalid");
        var version = only(request, "If-Match", STRONG_ETAG, "if-match-invalid");
        if (post && key == null) {
            throw new ProblemException(400, "idempotency-key-missing");
        }
        if (!post && version == null) {
            throw new ProblemException(428, "if-match-missing");
        }
        return new PublicIntent(
                key,
                version == null ? null : Long.valueOf(version.substring(1, version.length() - 1)),
                fingerprint(request),
                RequestTrace.of(request).correlationId());
    }

    private static Actor actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
            return actor;
        }
        throw new AuthenticationCredentialsNotFoundException("No token");
    }

    private static String only(HttpServletRequest request, String header, Pattern form, String otherwise) {
        var values = Collections.list(request.getHeaders(header));
        if (values.isEmpty()) {
            return null;
        }
        if (values.size() > 1 || !form.matcher(values.getFirst()).matches()) {
            throw new ProblemException(400, otherwise);
        }
        return values.getFirst();
    }

    /** SHA-256 over method, address, type of content and the body's exact bytes. */
    private static String fingerprint(HttpServletRequest request) {
        var body = WebUtils.getNativeRequest(request, KeptBody.class);
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var type = Objects.toString(request.getContentType(), "");
        var head = request.getMethod() + " " + request.getRequestURI() + query + "\n" + type + "\n";
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(head.getBytes(UTF_8));
            return HexFormat.of().formatHex(sha256.digest(body.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
