// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.stream.Stream;
import nl.wijkakkoord.localstack.story.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What somebody sees on one screen, a program gets in few requests: it knows a wijkaanpak's id, and no more. */
@OverHttp
class ScreensTest {
    private static final String DIRECTOR = "corporatie-directeur";
    private static final String TO_DO = "/overview/v1/to-do?wijkaanpak={wijkaanpak}";
    private static final String WIJKAANPAK = "/overview/v1/wijkaanpakken/{wijkaanpak}";

    /** Counts the requests of one screen. */
    private static final class Screen {
        private final Told told;
        private int requests;

        Screen(Told told) {
            this.told = told;
        }

        JsonNode read(String path) {
            requests++;
            return told.read(DIRECTOR, path);
        }

        Answer post(String path, Object body) {
            requests++;
            return told.post(DIRECTOR, path, body);
        }
    }

    @Test
    void to_do_takes_one_request(Stack stack) {
        // Given
        var screen = screenOf(stack, "facilitated.yml");

        // When
        var item = screen.read(TO_DO).at("/items/0");

        // Then
        assertThat(item.path("kind").asString()).isEqualTo("take-position");
        assertThat(item.path("title").asString()).isEqualTo("Neem een standpunt in: Richting");
        assertThat(item.path("wijkaanpakName").asString()).startsWith("Wijkaanpak met een procesbegeleider");
        assertThat(item.has("deadline")).isTrue();
        assertThat(item.at("/do/address").asString()).endsWith("/positions");
        assertThat(screen.requests).isEqualTo(1);
    }

    @Test
    void an_open_round_with_its_text_takes_two_requests(Stack stack) {
        // Given
        var screen = screenOf(stack, "facilitated.yml");

        // When
        var round = screen.read(TO_DO).at("/items/0");
        var text = screen.read(round.at("/decidesOn/0/link").asString());

        // Then
        assertThat(text.toString()).contains("In 2035 is de wijk aardgasvrij.");
        assertThat(text.path("digest")).isEqualTo(round.at("/decidesOn/0/subject/digest"));
        assertThat(screen.requests).isEqualTo(2);
    }

    @Test
    void taking_a_position_takes_two_requests(Stack stack) {
        // Given
        var screen = screenOf(stack, "facilitated.yml");

        // When
        var item = screen.read(TO_DO).at("/items/0");
        var answer = screen.post(
                item.at("/do/address").asString(),
                Map.of(
                        "digest", item.at("/decidesOn/0/subject/digest"),
                        "stance", "agrees",
                        "mandate", item.at("/mandates/0")));

        // Then
        assertThat(answer.success()).as(answer.problem()).isTrue();
        assertThat(screen.requests).isEqualTo(2);
    }

    @Test
    void an_outcome_explained_takes_two_requests(Stack stack) {
        // Given
        var screen = new Screen(stack.tell("two-parties.yml", "direction-agreed.yml"));

        // When
        var round = screen.read("/decisions/v1/rounds/{roundOnOne}");
        var positions = screen.read("/decisions/v1/rounds/{roundOnOne}/positions");

        // Then
        assertThat(round.at("/outcome/agreed").asBoolean()).isTrue();
        assertThat(round.at("/outcome/verdicts")).isNotEmpty();
        assertThat(positions.path("items"))
                .isNotEmpty()
                .allSatisfy(position ->
                        assertThat(position.path("organisationName").asString()).isNotBlank());
        assertThat(screen.requests).isEqualTo(2);
    }

    @Test
    void the_money_of_an_opgave_and_where_it_comes_from_takes_two_requests(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "money-needed.yml", "money-confirmed.yml");
        var screen = new Screen(told);
        var trace = WIJKAANPAK + "/trace?type=opgave&id={opgave}";
        await().until(() -> nodes(told, trace)
                .anyMatch(node -> node.path("state").asString().equals("confirmed")));

        // When
        var plan = screen.read("/opgaven/v1/opgaven/{opgave}/financing-plan");
        var source = screen.read(trace).path("nodes");

        // Then
        assertThat(plan.at("/sums/availableCents").asLong()).isEqualTo(25_000_000);
        assertThat(source)
                .filteredOn(node -> node.path("type").asString().equals("budget-line"))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.path("organisationName").asString())
                            .isEqualTo(told.text("{housing-association.name}"));
                    assertThat(told.read(DIRECTOR, line.path("link").asString()).path("title"))
                            .isEqualTo(line.path("title"));
                });
        assertThat(screen.requests).isEqualTo(2);
    }

    @Test
    void the_overview_of_a_wijkaanpak_takes_three_requests_and_one_more_with_names_of_persons(Stack stack) {
        // Given
        var screen = screenOf(stack, "facilitated.yml");

        // When
        var seen = screen.read(WIJKAANPAK);
        screen.read(seen.at("/links/money").asString());
        screen.read(seen.at("/links/toDo").asString());

        // Then
        assertThat(seen.path("parties"))
                .allSatisfy(party ->
                        assertThat(party.path("organisationName").asString()).isNotBlank());
        assertThat(seen.path("openRounds")).hasSize(1);
        assertThat(screen.requests).isEqualTo(3);
        var names = screen.read(seen.at("/links/members").asString() + "/names?ids={gemeente-wethouder.member}"
                + ",0b8f8a5e-3f5c-4c0e-9d0a-2f6d1c7e8a90");
        assertThat(names.at("/items/0/name").asString()).isNotBlank();
        assertThat(names.at("/items/1").has("name")).isFalse();
    }

    @Test
    void from_a_decision_back_to_the_interests_takes_one_request(Stack stack) {
        // Given
        var told = stack.tell("two-parties.yml", "interests.yml", "overview-agreed.yml");
        var trace = WIJKAANPAK + "/trace?type=round&id={overviewRound}";
        await().until(() -> nodes(told, trace)
                .anyMatch(node -> node.path("state").asString().equals("agreed")));
        var screen = new Screen(told);

        // When
        var nodes = screen.read(trace).path("nodes");

        // Then
        assertThat(nodes)
                .extracting(node -> node.path("type").asString())
                .contains("interest", "overview-of-interests", "round");
        assertThat(screen.requests).isEqualTo(1);
    }

    /** As soon as it was heard that the director is to take a position. */
    private static Screen screenOf(Stack stack, String story) {
        var told = stack.tell(story);
        await().until(
                        () -> told.items(DIRECTOR, TO_DO),
                        items -> items.size() == 1 && items.at("/0/mandates").size() == 1);
        return new Screen(told);
    }

    private static Stream<JsonNode> nodes(Told told, String path) {
        var answer = told.get(DIRECTOR, path);
        return answer.success() ? answer.json().path("nodes").valueStream() : Stream.empty();
    }
}
