// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.localstack.story.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What each party needs comes on the table: what it shares, and never what it does not. */
@OverHttp
class InterestsTest {
    private static final String MUNICIPALITY = "gemeente-projectleider";
    private static final String ASSOCIATION = "corporatie-medewerker";
    private static final String OUTSIDER = "marktpartij-directeur";
    private static final String WORDS = "{\"title\": \"Anders\", \"text\": \"Woorden van een ander.\"}";

    private static Told told;

    @BeforeAll
    static void interests(Stack stack) {
        told = stack.tell("two-parties.yml", "interests.yml");
    }

    @Test
    @Tag("row-4-02")
    void a_party_records_its_own_and_no_other_party_sees_or_edits_it(Stack stack) {
        // When
        var read = get(MUNICIPALITY, "/interests/{verkoop}");
        var edited = edit(stack, MUNICIPALITY, "/interests/{verkoop}");
        var editedWhenShared = edit(stack, MUNICIPALITY, "/interests/{woonlasten}");

        // Then
        assertThat(List.of(read, edited)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("unknown-resource");
        });
        assertThat(editedWhenShared.status()).isEqualTo(403);
        assertThat(editedWhenShared.problem()).isEqualTo("interest-of-another");
        assertThat(ids(get(MUNICIPALITY, "/wijkaanpakken/{wijkaanpak}/interests")))
                .doesNotContain(told.text("{verkoop}"))
                .contains(told.text("{woonlasten}"), told.text("{standpunt}"));
        assertThat(Told.body(get(ASSOCIATION, "/interests/{verkoop}"))).contains("een deel van het bezit");
    }

    @Test
    @Tag("row-4-02")
    void sharing_is_an_event_and_what_was_not_shared_is_in_no_event() {
        // Given
        var entries = told.text("/audit/v1/wijkaanpakken/{wijkaanpak}/entries?limit=100");

        // When
        var shared = "nl.wijkakkoord.stakeholders.interest-shared.v1";
        await().until(() -> Told.body(told.get(MUNICIPALITY, entries)).contains(told.text("{contradiction}")));

        // Then
        var events = told.read(MUNICIPALITY, entries).findValues("event");
        assertThat(events)
                .filteredOn(event -> event.path("type").asString().equals(shared))
                .extracting(
                        event -> event.at("/data/interest").asString(),
                        event -> event.path("audience").asString())
                .contains(tuple(told.text("{woonlasten}"), "wijkaanpak"), tuple(told.text("{standpunt}"), "public"));
        assertThat(Told.body(told.get(ASSOCIATION, entries)))
                .contains(told.text("{verkoop}"))
                .doesNotContain("een deel van het bezit");
    }

    @Test
    @Tag("row-4-02")
    void what_a_party_makes_public_is_for_everybody_and_what_it_shares_is_for_the_parties() {
        // When
        var shared = get(OUTSIDER, "/interests/{woonlasten}");
        var made = get(OUTSIDER, "/interests/{standpunt}");

        // Then
        assertThat(shared.status()).isEqualTo(404);
        assertThat(made.json().at("/shared/text").asString()).isEqualTo("Zonder isolatie geen warmtenet.");
    }

    @Test
    @Tag("row-4-03")
    void a_party_ranks_its_interests_and_an_earlier_order_is_kept(Stack stack) {
        // Given
        var agendas = "/wijkaanpakken/{wijkaanpak}/agendas";
        post(ASSOCIATION, "/wijkaanpakken/{wijkaanpak}/rankings", ranking("{woonlasten}", "{standpunt}"));
        var before = afterNow(stack);

        // When
        post(ASSOCIATION, "/wijkaanpakken/{wijkaanpak}/rankings", ranking("{standpunt}", "{woonlasten}"));

        // Then
        assertThat(priorities(get(MUNICIPALITY, agendas)))
                .containsExactly(told.text("{standpunt}"), told.text("{woonlasten}"));
        assertThat(priorities(get(MUNICIPALITY, agendas + "?asOf=" + before)))
                .containsExactly(told.text("{woonlasten}"), told.text("{standpunt}"));
    }

    @Test
    @Tag("row-4-04")
    void a_contradiction_is_shown_as_open_until_a_decision_resolves_it() {
        // Given
        var open = "/wijkaanpakken/{wijkaanpak}/relations?kind=contradiction&status=open";
        assertThat(ids(get(ASSOCIATION, open))).containsExactly(told.text("{contradiction}"));
        var early = post(ASSOCIATION, "/relations/{contradiction}/resolution", resolution("{wijkaanpak}"));

        // When
        told.goOn("contradiction-resolved.yml");

        // Then
        assertThat(early.problem()).isEqualTo("round-not-heard-of");
        assertThat(ids(get(ASSOCIATION, open))).isEmpty();
        var relation = get(ASSOCIATION, "/relations/{contradiction}").json();
        assertThat(relation.path("status").asString()).isEqualTo("resolved");
        assertThat(relation.at("/resolution/round")).isEqualTo(told.known("roundOnOne"));
        assertThat(relation.at("/resolution/subject/digest")).isEqualTo(told.known("digestOfOne"));
    }

    @Test
    @Tag("row-4-05")
    void interests_that_reinforce_each_other_are_listed_per_pair_of_parties() {
        // Given
        var reinforcement = post(
                MUNICIPALITY,
                "/wijkaanpakken/{wijkaanpak}/relations",
                Map.of(
                        "kind", "reinforcement",
                        "interests", List.of(told.text("{tempo}"), told.text("{standpunt}")),
                        "explanation", "Wie eerst isoleert, kan daarna sneller."));

        // When
        var pairs = get(ASSOCIATION, "/wijkaanpakken/{wijkaanpak}/pairs?kind=reinforcement")
                .json()
                .path("items");

        // Then
        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(List.of(pair.path("one").asString(), pair.path("other").asString()))
                    .containsExactlyInAnyOrder(told.text("{municipality}"), told.text("{housing-association}"));
            assertThat(pair.path("relations"))
                    .singleElement()
                    .extracting(relation -> relation.path("id").asString())
                    .isEqualTo(reinforcement.json().path("id").asString());
        });
    }

    @Test
    @Tag("row-4-06")
    void who_said_nothing_is_not_yet_open_and_who_withholds_shows_so_without_what() {
        // When
        post(ASSOCIATION, "/wijkaanpakken/{wijkaanpak}/openness", Map.of("openness", "withholds"));

        // Then
        var agendas = get(MUNICIPALITY, "/wijkaanpakken/{wijkaanpak}/agendas");
        assertThat(agenda(agendas, "{municipality}").path("status").asString()).isEqualTo("not-yet-open");
        assertThat(agenda(agendas, "{housing-association}").path("status").asString())
                .isEqualTo("withholds");
        assertThat(Told.body(agendas)).doesNotContain(told.text("{verkoop}"), "verkopen");
    }

    @Test
    @Tag("row-4-06")
    void who_keeps_something_back_cannot_say_that_it_is_complete() {
        // When
        var refused = post(ASSOCIATION, "/wijkaanpakken/{wijkaanpak}/openness", Map.of("openness", "complete"));

        // Then
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("interests-kept-back");
    }

    @Test
    @Tag("row-4-06")
    void that_interests_are_complete_is_overtaken_by_one_that_others_do_not_see() {
        // Given
        var openness = "/wijkaanpakken/{wijkaanpak}/openness";
        var complete = post(MUNICIPALITY, openness, Map.of("openness", "complete"));

        // When
        var words = Map.of("kind", "interest", "title", "Grondexploitatie", "text", "De grond moet geld opbrengen.");
        post(MUNICIPALITY, "/wijkaanpakken/{wijkaanpak}/interests", words);

        // Then
        var agendas = get(ASSOCIATION, "/wijkaanpakken/{wijkaanpak}/agendas");
        assertThat(complete.status()).isEqualTo(200);
        assertThat(agenda(agendas, "{municipality}").path("status").asString()).isEqualTo("overtaken");
        assertThat(Told.body(agendas)).doesNotContain("Grondexploitatie");
    }

    @Test
    @Tag("row-4-08")
    void what_a_party_did_not_acknowledge_yet_is_listed() {
        // Given
        var waiting = "/wijkaanpakken/{wijkaanpak}/interests?notAcknowledgedBy={municipality}";
        var before = ids(get(ASSOCIATION, waiting));

        // When
        post(MUNICIPALITY, "/interests/{woonlasten}/acknowledgements", null);

        // Then
        assertThat(before).containsExactlyInAnyOrder(told.text("{woonlasten}"), told.text("{standpunt}"));
        assertThat(ids(get(ASSOCIATION, waiting))).containsExactly(told.text("{standpunt}"));
        var interest = get(ASSOCIATION, "/interests/{woonlasten}").json();
        assertThat(interest.at("/acknowledgedBy/0/organisation")).isEqualTo(told.known("municipality"));
        assertThat(interest.path("notYetAcknowledgedBy")).isEmpty();
    }

    @Test
    @Tag("row-4-10")
    void a_standpoint_without_interest_gets_a_hint_until_the_interest_behind_it_is_named(Stack stack) {
        // Given
        var bare = get(ASSOCIATION, "/interests/{standpunt}").json();

        // When
        var named = send(
                stack,
                ASSOCIATION,
                "/interests/{standpunt}",
                "{\"title\": \"Eerst isoleren\", \"text\": \"Zonder isolatie geen warmtenet.\", \"underlying\": [\"%s\"]}"
                        .formatted(told.text("{woonlasten}")));

        // Then
        assertThat(named.status()).isEqualTo(200);
        assertThat(bare.path("kind").asString()).isEqualTo("standpoint");
        assertThat(bare.path("hints"))
                .singleElement()
                .extracting(JsonNode::asString)
                .isEqualTo("standpoint-without-interest");
        assertThat(get(ASSOCIATION, "/interests/{standpunt}").json().path("hints"))
                .isEmpty();
        assertThat(get(ASSOCIATION, "/interests/{woonlasten}").json().path("hints"))
                .isEmpty();
    }

    @Test
    @Tag("row-4-20")
    void an_option_shows_the_perspective_of_every_party_also_of_who_gave_none() {
        // Given
        var option = post(
                        ASSOCIATION,
                        "/relations/{contradiction}/options",
                        Map.of("title", "Eerst renoveren", "text", "Begin met wat toch al wordt gerenoveerd."))
                .json()
                .path("id")
                .asString();

        // When
        post(ASSOCIATION, "/options/" + option + "/perspectives", Map.of("text", "Een keer overlast."));

        // Then
        var perspectives = get(MUNICIPALITY, "/options/" + option).json().path("perspectives");
        assertThat(perspectives)
                .extracting(
                        each -> each.path("organisation").asString(),
                        each -> each.path("status").asString(),
                        each -> each.path("text").asString(""))
                .containsExactlyInAnyOrder(
                        tuple(told.text("{municipality}"), "none-given", ""),
                        tuple(told.text("{housing-association}"), "given", "Een keer overlast."));
    }

    private Answer get(String client, String path) {
        return told.get(client, "/stakeholders/v1" + path);
    }

    private Answer post(String client, String path, Object body) {
        return told.post(client, "/stakeholders/v1" + path, body);
    }

    private Answer edit(Stack stack, String client, String path) {
        return send(stack, client, path, WORDS);
    }

    /** Puts it on the version that its owner sees. */
    private Answer send(Stack stack, String client, String path, String body) {
        var owner = get(ASSOCIATION, path).json();
        var headers = Map.of(
                "Authorization", "Bearer " + stack.tokens().of(client),
                "Content-Type", "application/json",
                "If-Match", "\"" + owner.path("version").asString() + "\"");
        var request = new Request(
                "PUT", told.text("/stakeholders/v1" + path), headers, body.getBytes(StandardCharsets.UTF_8));
        try (var http = HttpClient.newHttpClient()) {
            return request.send(http, stack.running().services().get("stakeholders"));
        }
    }

    private Map<String, Object> ranking(String... interests) {
        return Map.of("interests", List.of(interests).stream().map(told::text).toList(), "sharedWith", "wijkaanpak");
    }

    private Map<String, Object> resolution(String round) {
        return Map.of("round", told.text(round), "explanation", "De richting houdt de woonlasten gelijk.");
    }

    private List<String> priorities(Answer agendas) {
        return agenda(agendas, "{housing-association}")
                .path("priorities")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode agenda(Answer agendas, String organisation) {
        return agendas.json()
                .path("items")
                .valueStream()
                .filter(agenda -> agenda.path("organisation").asString().equals(told.text(organisation)))
                .findAny()
                .orElseThrow();
    }

    /** A moment between what was recorded before and what will be. */
    private static Instant afterNow(Stack stack) {
        var now = stack.clock().instant();
        await().pollDelay(Duration.ofMillis(2))
                .until(() -> stack.clock().instant().isAfter(now.plusMillis(5)));
        return now.plusMillis(2).truncatedTo(ChronoUnit.MILLIS);
    }

    private static List<String> ids(Answer list) {
        return list.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }
}
