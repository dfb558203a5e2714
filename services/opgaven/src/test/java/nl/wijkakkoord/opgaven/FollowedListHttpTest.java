// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every list can be asked: another order, how many there are, and what changed. */
@ExtendWith(RunningOpgaven.class)
class FollowedListHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);

    @Test
    void a_list_is_sorted_as_a_dictionary_is_over_all_its_pages() {
        // Given
        List.of("Öde", "Zand", "appel", "Boom", "Appel").forEach(zuid::propose);

        // When
        var up = pages("/opgaven?sort=title&limit=2");
        var down = pages("/opgaven?sort=-title&limit=2");

        // Then
        assertThat(up).containsExactly("appel", "Appel", "Boom", "Öde", "Zand");
        assertThat(down).containsExactlyElementsOf(up.reversed());
    }

    @Test
    void the_total_is_of_all_pages_and_of_what_the_filter_leaves() {
        // Given
        var opgaven = IntStream.range(0, 3)
                .mapToObj(each -> zuid.propose("Hitte " + each))
                .toList();
        zuid.take(opgaven.getFirst());

        // When
        var all = zuid.get(HOUSING, "/opgaven?total=true&limit=1");
        var chosen = zuid.get(HOUSING, "/opgaven?total=true&status=chosen");

        // Then
        assertThat(all.items()).hasSize(1);
        assertThat(all.at("/total").asInt()).isEqualTo(3);
        assertThat(chosen.at("/total").asInt()).isEqualTo(1);
        assertThat(zuid.get(HOUSING, "/opgaven").json().has("total")).isFalse();
    }

    @Test
    void who_asks_with_the_position_that_it_got_hears_what_changed_since() {
        // Given
        var first = zuid.propose("Hitte");
        zuid.propose("Water");
        var begun = numbered("/opgaven?changedSince=0");

        // When
        withdraw(first);
        var changed = zuid.get(
                HOUSING, "/opgaven?changedSince=" + begun.at("/position").asLong());

        // Then
        assertThat(begun.items()).hasSize(2);
        assertThat(changed.texts("/items", "/status")).containsExactly("withdrawn");
        assertThat(changed.texts("/items", "/id")).containsExactly(first.toString());
        assertThat(numbered("/opgaven?changedSince=" + position()).items()).isEmpty();
    }

    @Test
    void a_follower_misses_nothing_whatever_commits_while_it_asks() throws Exception {
        // Given
        var made = 40;
        var heard = new HashSet<String>();
        long position = 0;

        // When
        try (var writers = Executors.newFixedThreadPool(8)) {
            var done = IntStream.range(0, made)
                    .mapToObj(each -> writers.submit((Callable<UUID>) () -> zuid.propose("Hitte " + each)))
                    .toList();
            var last = false;
            while (!last) {
                last = done.stream().allMatch(each -> each.isDone());
                var page = zuid.get(HOUSING, "/opgaven?limit=100&changedSince=" + position);
                heard.addAll(page.texts("/items", "/id"));
                position = page.at("/position").asLong();
            }
        }

        // Then
        assertThat(heard).hasSize(made);
    }

    @Test
    void only_the_first_page_says_a_position_so_that_nothing_between_two_pages_is_passed_over() {
        // Given
        List.of("Hitte", "Water", "Bomen").forEach(zuid::propose);

        // When
        var first = zuid.get(HOUSING, "/opgaven?changedSince=0&limit=2");
        var second = follow(first);

        // Then
        assertThat(first.json().has("position")).isTrue();
        assertThat(second.json().has("position")).isFalse();
        assertThat(second.items()).hasSize(1);
    }

    @Test
    void what_is_for_others_is_in_no_total_and_no_change() {
        // Given
        zuid.admit(GRID, PartyKind.MARKET_PARTY, MemberRole.PROJECT_MEMBER);
        zuid.propose("Hitte");

        // When
        var stranger = zuid.get(STRANGER, "/opgaven?total=true&changedSince=0");

        // Then
        assertThat(stranger.problem()).isEqualTo("unknown-resource");
    }

    @ParameterizedTest
    @CsvSource({
        "sort=description, sort, sort",
        "sort=, sort, sort",
        "total=yes, total, wrong-form",
        "changedSince=-1, changedSince, position",
        "changedSince=x, changedSince, position",
        "changedSince=999999999, changedSince, position-in-future",
        "sort=title&sort=status, sort, repeated",
    })
    void another_question_is_refused(String query, String parameter, String code) {
        // When
        var answer = zuid.get(HOUSING, "/opgaven?" + query);

        // Then
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.textAt("/errors/0/parameter")).isEqualTo(parameter);
        assertThat(answer.textAt("/errors/0/code")).isEqualTo(code);
    }

    private void withdraw(UUID opgave) {
        zuid.post(MUNICIPALITY, "/opgaven/" + opgave + "/withdrawal", Map.of("reason", "Bij nader inzien"));
    }

    private long position() {
        return numbered("/opgaven?changedSince=0").at("/position").asLong();
    }

    /** Once everything that is visible has its position. */
    private Answer numbered(String list) {
        await().until(() -> RunningOpgaven.service.count("event_unnumbered") == 0);
        return zuid.get(HOUSING, list);
    }

    private List<String> pages(String list) {
        var titles = new ArrayList<String>();
        var page = zuid.get(HOUSING, list);
        titles.addAll(page.texts("/items", "/title"));
        while (page.headers().firstValue("Link").isPresent()) {
            page = follow(page);
            titles.addAll(page.texts("/items", "/title"));
        }
        return titles;
    }

    private static Answer follow(Answer page) {
        var next = page.header("Link").replaceAll("^<(.*)>.*", "$1");
        return RunningOpgaven.service.http().get(next, RunningOpgaven.stack.token(HOUSING));
    }
}
