// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest extends HttpTest {
    private static final String ONE = DUMMIES + "/0b8f8a5e-3f5c-4c0e-9d0a-2f6d1c7e8a90";

    @ParameterizedTest
    @CsvSource({
        "asOf=2026-05-01T12:00:00Z, 2026-05-01T12:00:00.000Z",
        "asOf=2026-05-01T13:59:00%2B02:00, 2026-05-01T11:59:00.000Z",
        "asOf=2026-05-01T01:00:00.123-05:00, 2026-05-01T06:00:00.123Z",
    })
    void a_moment_may_have_any_offset(String query, String asOf) {
        // When
        var answer = get(ONE + "?" + query);

        // Then
        assertThat(answer.body().at("/moment/asOf").stringValue()).isEqualTo(asOf);
    }

    @Test
    void a_moment_may_be_a_version() {
        // When
        var answer = get(ONE + "?version=7");

        // Then
        assertThat(answer.body().path("moment").toString()).isEqualTo("{\"version\":7}");
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=2026-05-01T12:00:00.001Z, asOf moment-in-future",
        "asOf=2026-05-01, asOf wrong-form",
        "asOf=2026-05-01T12:00:00, asOf wrong-form",
        "asOf=2026-05-01T12:00:00-00:00, asOf wrong-form",
        "asOf=9999-12-31T23:59:59-18:00, asOf wrong-form",
        "asOf=0000-01-01T00:00:00%2B18:00, asOf wrong-form",
        "asOf=, asOf wrong-form",
        "asOf=2026-05-01T12:00:00Z&version=7, asOf moment-ambiguous",
        "version=0, version version",
        "version=-1, version version",
        "version=1.0, version version",
        "version=99999999999999999999, version version",
        "version=1&version=2, version repeated",
        "asof=2026-05-01T12:00:00Z, asof unknown-parameter",
    })
    void another_moment_is_refused(String query, String error) {
        // When
        var answer = get(ONE + "?" + query);

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly(error);
    }

    @Test
    void who_follows_the_links_gets_everything_once_and_in_order() {
        // Given
        var names = new ArrayList<String>();
        var next = DUMMIES + "?limit=3&kind=adviser";

        // When
        while (next != null) {
            var page = get(next);
            page.body()
                    .path("items")
                    .forEach(item -> names.add(item.path("name").stringValue()));
            var link = page.header("Link");
            assertThat(link == null || link.contains("kind=adviser")).isTrue();
            next = link == null ? null : link.replaceAll("^<(.*)>; rel=\"next\"$", "$1");
        }

        // Then
        assertThat(names).containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @ParameterizedTest
    @CsvSource({"7, false", "6, true", "100, false"})
    void a_next_page_is_linked_only_when_there_is_one(int limit, boolean linked) {
        // When
        var page = get(DUMMIES + "?limit=" + limit);

        // Then
        assertThat(page.header("Link") != null).isEqualTo(linked);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit limit",
        "limit=101, limit limit",
        "limit=ten, limit limit",
        "cursor=!, cursor cursor",
        "cursor=, cursor cursor",
        "year=, year wrong-form"
    })
    void another_page_is_refused(String query, String error) {
        // When
        var answer = get(DUMMIES + "?" + query);

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no number", "1\u0000", ""})
    void a_cursor_of_somebodys_own_making_is_refused(String key) {
        // When
        var answer = get(DUMMIES + "?cursor=" + Base64.getUrlEncoder().encodeToString(key.getBytes()));

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsExactly("cursor cursor");
    }
}
