// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.wijkakkoord.platform.problem.InvalidPart;
import nl.wijkakkoord.platform.problem.Messages;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.request.Characters;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.ListRequest.Sort;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.request.TextForm;
import nl.wijkakkoord.platform.store.OpenWrites;
import org.springframework.context.i18n.LocaleContextHolder;

/** Reads which moment and which page of the answer a request asks for. */
final class QueryReader {
    private final Clock clock;
    private final Messages words;
    private final Optional<OpenWrites> writes;

    /** @param writes that a moment waits for; none where nothing is stored */
    QueryReader(Clock clock, Messages words, Optional<OpenWrites> writes) {
        this.clock = clock;
        this.words = words;
        this.writes = writes;
    }

    Moment moment(HttpServletRequest request) {
        var asOf = request.getParameter("asOf");
        var version = request.getParameter("version");
        if (asOf != null && version != null) {
            throw refused("asOf", "moment-ambiguous");
        }
        return new Moment(asOf == null ? null : past(asOf), version == null ? null : version(version));
    }

    AsOf asOf(HttpServletRequest request) {
        var asOf = request.getParameter("asOf");
        return new AsOf(asOf == null ? null : past(asOf));
    }

    PageRequest page(HttpServletRequest request) {
        var cursor = request.getParameter("cursor");
        var limit = request.getParameter("limit");
        return new PageRequest(
                cursor == null ? null : key(cursor),
                limit == null ? PageRequest.USUAL : limit(limit),
                () -> refused("cursor", "cursor"));
    }

    ListRequest list(HttpServletRequest request) {
        var sort = request.getParameter("sort");
        var total = request.getParameter("total");
        var since = request.getParameter("changedSince");
        return new ListRequest(
                page(request),
                sort == null ? null : sort(sort, SortKeys.of(request)),
                total != null && total(total),
                since == null ? null : position(since));
    }

    private Sort sort(String text, List<String> properties) {
        var descending = text.startsWith("-");
        var property = descending ? text.substring(1) : text;
        if (!properties.contains(property)) {
            var detail = words.of(LocaleContextHolder.getLocale(), "part.sort", String.join(", ", properties));
            throw refused("sort", "sort", detail);
        }
        return new Sort(property, descending);
    }

    private boolean total(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw refused("total", "wrong-form", InvalidParts.form(words, Boolean.class));
        }
        return text.equals("true");
    }

    private long position(String text) {
        if (!text.matches("0|[1-9]\\d{0,17}")) {
            throw refused("changedSince", "position");
        }
        return Long.parseLong(text);
    }

    private Instant past(String text) {
        var asOf = instant(text);
        var now = clock.instant();
        if (asOf.isAfter(now)) {
            throw refused(
                    "asOf",
                    "moment-in-future",
                    words.of(LocaleContextHolder.getLocale(), "part.moment-in-future", now));
        }
        writes.ifPresent(open -> open.awaitEnd(asOf));
        return asOf;
    }

    private Instant instant(String text) {
        try {
            return TextForm.instant(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            throw refused("asOf", "wrong-form", InvalidParts.form(words, Instant.class));
        }
    }

    private long version(String text) {
        if (!text.matches("[1-9]\\d{0,15}")) {
            throw refused("version", "version");
        }
        return Long.parseLong(text);
    }

    private int limit(String text) {
        if (!text.matches("[1-9]\\d{0,2}") || Integer.parseInt(text) > PageRequest.MOST) {
            throw refused("limit", "limit");
        }
        return Integer.parseInt(text);
    }

    private String key(String cursor) {
        try {
            var key = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                    .toString();
            if (!key.isEmpty() && Characters.firstUnseen(key).isEmpty()) {
                return key;
            }
        } catch (IllegalArgumentException | CharacterCodingException _) {
            // Not one of ours: refused below.
        }
        throw refused("cursor", "cursor");
    }

    private ProblemException refused(String parameter, String code) {
        return refused(parameter, code, words.of(LocaleContextHolder.getLocale(), "part." + code, PageRequest.MOST));
    }

    private static ProblemException refused(String parameter, String code, String detail) {
        return new ProblemException("input-invalid", List.of(InvalidPart.parameter(parameter, code, detail)));
    }
}
