// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.wijkakkoord.platform.request.PageRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers page by page: {@code {"items": […]}} with an RFC 8288 link to the next page. */
public final class Pages {
    private Pages() {}

    /**
     * @param rows in the list's fixed order, beginning after {@link PageRequest#after}, at most {@link
     *     PageRequest#rows}
     * @param key unique in the list, in whose order it stands; its text is what {@link PageRequest#after} reads
     */
    public static <T> ResponseEntity<Page<T>> answer(PageRequest page, List<T> rows, Function<T, ?> key) {
        return answer(page, rows, key, UnaryOperator.identity());
    }

    /** @param body what is answered of that page */
    public static <T, B> ResponseEntity<B> answer(
            PageRequest page, List<T> rows, Function<T, ?> key, Function<Page<T>, B> body) {
        var more = rows.size() > page.limit();
        return answer(page, more ? rows.subList(0, page.limit()) : rows, more, key, body);
    }

    /**
     * For lists of which a page may end before its limit.
     *
     * @param rows at least one when there are more
     * @param more whether there are rows after these
     */
    public static <T> ResponseEntity<Page<T>> answer(PageRequest page, List<T> rows, boolean more, Function<T, ?> key) {
        return answer(page, rows, more, key, UnaryOperator.identity());
    }

    private static <T, B> ResponseEntity<B> answer(
            PageRequest page, List<T> rows, boolean more, Function<T, ?> key, Function<Page<T>, B> body) {
        var answer = body.apply(new Page<>(rows));
        if (!more) {
            return ResponseEntity.ok(answer);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, next(page, key.apply(rows.getLast()), Map.of()))
                .body(answer);
    }

    /**
     * The link to the next page, for an answer that is more than one list.
     *
     * @param key as of an item, what {@link PageRequest#after} reads
     * @param fixed parameters that the next page has, whatever was asked for
     */
    public static String next(PageRequest page, Object key, Map<String, ?> fixed) {
        return "<" + address(page, key, fixed) + ">; rel=\"next\"";
    }

    /** Where the next page is, for an answer that links to something else as its next. */
    public static String address(PageRequest page, Object key, Map<String, ?> fixed) {
        var cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.toString().getBytes(UTF_8));
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        // Relative to the host, so that it also holds for who calls through a gateway.
        var address = UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString());
        fixed.forEach(address::replaceQueryParam);
        return address.replaceQueryParam("cursor", cursor)
                .replaceQueryParam("limit", page.limit())
                .build()
                .toUriString();
    }
}
