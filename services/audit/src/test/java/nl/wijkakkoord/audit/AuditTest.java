// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit;

import static nl.wijkakkoord.audit.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.audit.Neighbourhood.AUDITOR;
import static nl.wijkakkoord.audit.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.audit.Neighbourhood.NOON;
import static nl.wijkakkoord.audit.Neighbourhood.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.platform.inbox.ParkedEvents;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.platform.testing.TestIssuer;
import nl.wijkakkoord.platform.testing.TestService;
import nl.wijkakkoord.platform.testing.TestTopics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditTest {
    private static TestIssuer issuer;
    private static TestTopics topics;
    private static TestService audit;

    private final Neighbourhood zuid = new Neighbourhood();
    private long version;
    private long mandateVersion;

    @BeforeAll
    static void start() {
        issuer = TestIssuer.speakingFor(MUNICIPALITY, ASSOCIATION, AUDITOR, STRANGER);
        topics = new TestTopics("stakeholders", "ambitions", "opgaven", "decisions");
        audit = TestService.start(AuditApplication.class, "audit", Map.of(), issuer);
    }

    @AfterAll
    static void stop() {
        audit.close();
        topics.close();
        issuer.close();
    }

    @BeforeEach
    void a_wijkaanpak_with_a_party_and_an_auditor() {
        stakeholders(zuid.admitted(MUNICIPALITY));
        stakeholders(zuid.auditor(null));
    }

    @Test
    void the_auditor_gets_what_had_been_agreed_at_each_moment() {
        // Given
        stakeholders(zuid.granted());
        decisions(zuid.opened(NOON.plusSeconds(10)));
        decisions(zuid.taken(Stance.OBJECTS, "Te duur", NOON.plusSeconds(20)));
        decisions(zuid.taken(Stance.AGREES, null, NOON.plusSeconds(30)));
        decisions(zuid.closed(true, NOON.plusSeconds(40)));
        journaled(7);

        // When
        var before = agreements("?asOf=" + NOON.plusSeconds(5));
        var during = agreements("?asOf=" + NOON.plusSeconds(20));
        var after = agreements("");

        // Then
        assertThat(before.path("agreements")).isEmpty();
        assertThat(during.at("/agreements/0/state").asString()).isEqualTo("open");
        assertThat(during.at("/agreements/0/positions/0/stance").asString()).isEqualTo("objects");
        assertThat(after.at("/agreements/0/state").asString()).isEqualTo("agreed");
        assertThat(after.at("/agreements/0/positions/0/stance").asString()).isEqualTo("agrees");
        assertThat(after.at("/agreements/0/positions/0/mandate/grantingBody").asString())
                .isEqualTo("College van B&W");
    }

    @Test
    void an_answer_can_be_had_again_at_the_journal_size_it_was_given_at() {
        // Given
        decisions(zuid.opened(NOON));
        journaled(3);
        var given = agreements("?asOf=" + NOON.plusSeconds(60));
        decisions(zuid.taken(Stance.AGREES, null, NOON.plusSeconds(30)));
        journaled(4);

        // When
        var again = agreements("?asOf=" + NOON.plusSeconds(60) + "&journalSize=" + given.path("journalSize"));

        // Then
        assertThat(again).isEqualTo(given);
    }

    @Test
    void the_answer_is_also_a_table_in_which_no_text_is_a_formula() {
        // Given
        decisions(zuid.opened(NOON));
        decisions(zuid.taken(Stance.OBJECTS, "Te duur, \"echt\"", NOON.plusSeconds(20)));
        journaled(4);

        // When
        var table = get("/wijkaanpakken/" + zuid.wijkaanpak() + "/agreements", AUDITOR, "Accept", "text/csv");

        // Then
        assertThat(table.status()).isEqualTo(200);
        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.text().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("'=Richting voor Zuid", "\"Te duur, \"\"echt\"\"\"", "objects", MUNICIPALITY.value());
    }

    @Test
    void every_entry_carries_its_number_and_the_hash_of_the_one_before() throws NoSuchAlgorithmException {
        // Given
        decisions(zuid.opened(NOON));
        journaled(3);

        // When
        var entries = entries("");

        // Then
        var previous = new byte[32];
        for (var entry : entries.path("items")) {
            var bytes = get("/entries/" + entry.path("index") + "/bytes", AUDITOR)
                    .text()
                    .getBytes(StandardCharsets.UTF_8);
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((byte) 0);
            sha256.update(previous);
            sha256.update(ByteBuffer.allocate(8)
                    .putLong(entry.path("number").asLong())
                    .array());
            previous = sha256.digest(bytes);
            assertThat(entry.path("hash").asString())
                    .isEqualTo("sha256:" + HexFormat.of().formatHex(previous));
        }
        assertThat(entries.at("/items/2/number").asLong()).isEqualTo(3);
    }

    @Test
    void what_is_published_twice_is_kept_once_and_byte_for_byte() {
        // Given
        var envelope = topics.publish("decisions", zuid.round(), 1, zuid.opened(NOON));
        var bytes = Json.MAPPER.writeValueAsBytes(envelope);

        // When
        topics.send("decisions", zuid.wijkaanpak().toString(), bytes);
        decisions(zuid.closed(true, NOON.plusSeconds(1)));
        journaled(4);

        // Then
        var entries = entries("?type=nl.wijkakkoord.decisions.round-opened.v1").path("items");
        assertThat(entries).hasSize(1);
        assertThat(get("/entries/" + entries.get(0).path("index") + "/bytes", AUDITOR)
                        .text())
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void an_event_of_an_unknown_type_and_bytes_that_are_no_event_are_kept_too() {
        // Given
        var stranger = "{\"nothing\": \"known\"}".getBytes(StandardCharsets.UTF_8);

        // When
        topics.send("decisions", zuid.wijkaanpak().toString(), stranger);
        decisions(zuid.opened(NOON));

        // Then
        journaled(4);
        var items = entries("").path("items");
        assertThat(items).extracting(entry -> entry.path("number").asLong()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(items.get(2).has("event")).isFalse();
    }

    @Test
    void what_cannot_be_acted_on_is_kept_all_the_same_and_once() {
        // Given
        stakeholders(new AuditorAppointed(
                zuid.wijkaanpak(), STRANGER, null, null, Audience.ofWijkaanpak(), By.system(MUNICIPALITY), NOON));
        decisions(zuid.opened(NOON));
        journaled(4);
        stakeholders(zuid.admitted(ASSOCIATION));
        journaled(5);

        // When
        audit.bean(ParkedEvents.class).retry(zuid.wijkaanpak().toString());

        // Then
        var numbers = entries("")
                .path("items")
                .valueStream()
                .map(entry -> entry.path("number").asLong());
        assertThat(numbers).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(audit.bean(ParkedEvents.class).list())
                .filteredOn(parked -> parked.key().equals(zuid.wijkaanpak().toString()))
                .hasSize(2);
    }

    @Test
    void entries_are_found_by_party_member_type_subject_and_period() {
        // Given
        stakeholders(zuid.admitted(ASSOCIATION));
        decisions(zuid.opened(NOON.plusSeconds(10)));
        journaled(4);

        // When
        var byParty = entries("?party=" + ASSOCIATION);
        var byMember = entries("?member=" + zuid.member());
        var bySubject = entries("?subject=" + zuid.subject().id());
        var byPeriod = entries("?from=" + NOON.plusSeconds(10) + "&until=" + NOON.plusSeconds(11));

        // Then
        assertThat(byParty.path("items")).hasSize(1);
        assertThat(byMember.path("items")).hasSize(4);
        assertThat(bySubject.path("items")).hasSize(1);
        assertThat(byPeriod.path("items")).hasSize(1);
    }

    @Test
    void what_is_for_others_is_neither_told_nor_found_by_what_it_says() {
        // Given
        var others = Audience.of(ASSOCIATION);
        decisions(zuid.opened(NOON));
        decisions(zuid.taken(Stance.OBJECTS, "Vertrouwelijk", others, NOON.plusSeconds(1)));
        journaled(4);

        // When
        var address = "/wijkaanpakken/" + zuid.wijkaanpak();
        var answer = get(address + "/agreements", MUNICIPALITY).json();
        var table = get(address + "/agreements", MUNICIPALITY, "Accept", "text/csv");
        var list = get(address + "/entries", MUNICIPALITY).json().path("items");
        var search = get(address + "/entries?type=nl.wijkakkoord.decisions.position-taken.v1", MUNICIPALITY)
                .json()
                .path("items");

        // Then
        assertThat(answer.at("/agreements/0/positions")).isEmpty();
        assertThat(answer.at("/withheld/0")).isEqualTo(list.get(3).path("index"));
        assertThat(table.text()).doesNotContain("Vertrouwelijk", "objects");
        assertThat(list).hasSize(4);
        assertThat(list.get(3).has("event")).isFalse();
        assertThat(search).isEmpty();
        assertThat(entries("?type=nl.wijkakkoord.decisions.position-taken.v1").path("items"))
                .hasSize(1);
        assertThat(agreements("").at("/agreements/0/positions/0/reason").asString())
                .isEqualTo("Vertrouwelijk");
    }

    @Test
    void a_search_goes_on_past_what_is_hidden() {
        // Given
        decisions(zuid.opened(NOON));
        decisions(zuid.taken(Stance.OBJECTS, "Een", Audience.of(ASSOCIATION), NOON.plusSeconds(1)));
        decisions(zuid.taken(Stance.OBJECTS, "Twee", Audience.of(ASSOCIATION), NOON.plusSeconds(2)));
        decisions(zuid.taken(Stance.AGREES, null, NOON.plusSeconds(3)));
        journaled(6);

        // When
        var search = get(
                "/wijkaanpakken/" + zuid.wijkaanpak()
                        + "/entries?limit=1&type=nl.wijkakkoord.decisions.position-taken.v1",
                MUNICIPALITY);

        // Then
        assertThat(search.json().path("items")).hasSize(1);
        assertThat(search.json().at("/items/0/number").asLong()).isEqualTo(6);
        assertThat(search.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void an_event_that_is_not_what_its_type_promises_is_named_and_hides_nothing_else() {
        // Given
        decisions(zuid.opened(NOON));
        var spoilt = topics.envelope("decisions", zuid.round(), ++version, zuid.taken(Stance.AGREES, null, NOON));
        ((ObjectNode) spoilt.data()).put("stance", "perhaps").put("reason", "x".repeat(9000));
        ((ObjectNode) spoilt.data()).put("subject", "\0" + "y".repeat(9000));

        // When
        topics.send("decisions", zuid.wijkaanpak().toString(), Json.MAPPER.writeValueAsBytes(spoilt));

        // Then
        journaled(4);
        var answer = agreements("");
        assertThat(answer.path("agreements")).hasSize(1);
        assertThat(answer.path("withheld")).hasSize(1);
    }

    @Test
    void an_event_that_stands_under_another_wijkaanpak_than_it_speaks_of_is_kept_as_no_event() {
        // Given
        var noord = new Neighbourhood();
        var forged = topics.envelope("decisions", noord.round(), 1, noord.opened(NOON));

        // When
        topics.send("decisions", zuid.wijkaanpak().toString(), Json.MAPPER.writeValueAsBytes(forged));
        journaled(3);

        // Then
        assertThat(entries("").at("/items/2").has("event")).isFalse();
        assertThat(agreements("").path("agreements")).isEmpty();
    }

    @Test
    void a_member_follows_a_few_streams_at_once_and_no_more() throws Exception {
        // Given
        journaled(2);
        var token = issuer.token("who-follows-much", AUDITOR);
        var request = HttpRequest.newBuilder(URI.create(
                        audit.http().address() + "/audit/v1/wijkaanpakken/" + zuid.wijkaanpak() + "/entries"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();

        // When
        try (var client = HttpClient.newHttpClient()) {
            var statuses = new ArrayList<Integer>();
            for (var i = 0; i < 11; i++) {
                statuses.add(client.send(request, BodyHandlers.ofInputStream()).statusCode());
            }

            // Then
            assertThat(statuses.subList(0, 10)).containsOnly(200);
            assertThat(statuses.getLast()).isEqualTo(409);
            client.shutdownNow();
        }
    }

    @Test
    void a_list_is_followed_page_by_page() {
        // Given
        decisions(zuid.opened(NOON));
        journaled(3);
        var first = get("/wijkaanpakken/" + zuid.wijkaanpak() + "/entries?limit=2", AUDITOR);
        var next = first.header("Link").replaceAll("<(.*)>.*", "$1");

        // When
        var second = audit.http().get(next, token(AUDITOR));

        // Then
        assertThat(first.json().path("items")).hasSize(2);
        assertThat(second.json().path("items")).hasSize(1);
        assertThat(second.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void a_stream_goes_on_after_the_entry_last_seen() throws Exception {
        // Given
        journaled(2);
        var last = entries("").at("/items/0/index").asString();
        var request = HttpRequest.newBuilder(URI.create(
                        audit.http().address() + "/audit/v1/wijkaanpakken/" + zuid.wijkaanpak() + "/entries"))
                .header("Authorization", "Bearer " + token(AUDITOR))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", last)
                .build();

        // When
        try (var client = HttpClient.newHttpClient()) {
            var lines = client.send(request, BodyHandlers.ofLines()).body();
            decisions(zuid.opened(NOON));
            var data = lines.filter(line -> line.startsWith("data:"))
                    .limit(2)
                    .map(line -> Json.MAPPER.readTree(line.substring(5)))
                    .toList();

            // Then
            assertThat(data).extracting(entry -> entry.path("number").asLong()).containsExactly(2L, 3L);
            client.shutdownNow();
        }
    }

    @Test
    void who_is_neither_party_nor_auditor_sees_nothing() {
        // Given
        journaled(2);
        var index = entries("").at("/items/0/index").asString();

        // When
        var list = get("/wijkaanpakken/" + zuid.wijkaanpak() + "/entries", STRANGER);
        var agreements = get("/wijkaanpakken/" + zuid.wijkaanpak() + "/agreements", STRANGER);
        var bytes = get("/entries/" + index + "/bytes", STRANGER);
        var entry = get("/entries/" + index, STRANGER);

        // Then
        assertThat(list.status()).isEqualTo(404);
        assertThat(agreements.status()).isEqualTo(404);
        assertThat(bytes.status()).isEqualTo(404);
        assertThat(entry.json().has("event")).isFalse();
        assertThat(entry.json().path("hash").asString()).startsWith("sha256:");
    }

    @Test
    void an_auditor_whose_period_ended_sees_nothing() {
        // Given
        var noord = new Neighbourhood();
        topics.publish("stakeholders", noord.wijkaanpak(), 1, noord.admitted(MUNICIPALITY));
        topics.publish("stakeholders", noord.wijkaanpak(), 2, noord.auditor(LocalDate.of(2026, 2, 1)));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get("/wijkaanpakken/" + noord.wijkaanpak() + "/entries", MUNICIPALITY)
                                .status()
                        == 200);

        // When
        var answer = get("/wijkaanpakken/" + noord.wijkaanpak() + "/entries", AUDITOR);

        // Then
        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void a_moment_to_come_and_a_journal_size_not_yet_reached_are_refused() {
        // Given
        journaled(2);

        // When
        var future = get("/wijkaanpakken/" + zuid.wijkaanpak() + "/agreements?asOf=2126-01-01T00:00:00Z", AUDITOR);
        var size = get("/wijkaanpakken/" + zuid.wijkaanpak() + "/agreements?journalSize=999999999", AUDITOR);

        // Then
        assertThat(future.status()).isEqualTo(400);
        assertThat(future.problem()).isEqualTo("moment-not-yet-past");
        assertThat(size.status()).isEqualTo(400);
        assertThat(size.problem()).isEqualTo("journal-not-yet-that-size");
    }

    @Test
    void a_history_is_replayed_forward_and_back_and_each_step_ends_in_what_had_been_agreed_by_then() {
        // Given
        journaled(2);
        decisions(zuid.opened(NOON.plusSeconds(10)));
        decisions(zuid.taken(Stance.OBJECTS, "Te duur", NOON.plusSeconds(20)));
        journaled(4);
        stakeholders(zuid.granted());
        journaled(5);
        decisions(zuid.taken(Stance.AGREES, null, NOON.plusSeconds(30)));
        journaled(6);
        stakeholders(zuid.withdrawn(LocalDate.of(2026, 3, 1), NOON.plusSeconds(25)));
        journaled(7);
        decisions(zuid.closed(true, NOON.plusSeconds(40)));
        journaled(8);

        // When
        var steps = replay(AUDITOR);

        // Then
        assertThat(steps).hasSize(8);
        assertThat(steps.stream().map(AuditTest::changes))
                .containsExactly(
                        List.of(),
                        List.of(),
                        List.of("opened"),
                        List.of("position-taken"),
                        List.of("mandate-examined"),
                        List.of("position-replaced"),
                        List.of("mandate-examined"),
                        List.of("closed"));
        for (var step : steps) {
            var size = step.at("/entry/index").asLong() + 1;
            assertThat(step.path("agreements"))
                    .isEqualTo(agreements("?journalSize=" + size).path("agreements"));
        }
        assertThat(steps.getFirst().has("previous")).isFalse();
        assertThat(stepAt(steps.getLast().path("previous").asString(), AUDITOR)).isEqualTo(steps.get(6));
        assertThat(get(steps.get(6).path("next").asString().substring("/audit/v1".length()), AUDITOR)
                        .header("Link"))
                .contains("rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void a_step_at_a_journal_size_stays_the_same_and_tells_nobody_what_is_for_others() {
        // Given
        decisions(zuid.opened(NOON));
        decisions(zuid.taken(Stance.OBJECTS, "Vertrouwelijk", Audience.of(ASSOCIATION), NOON.plusSeconds(1)));
        journaled(4);
        var before = replay(MUNICIPALITY).getLast();
        decisions(zuid.closed(false, NOON.plusSeconds(9)));
        journaled(5);

        // When
        var again = stepAt(
                "/audit/v1/wijkaanpakken/" + zuid.wijkaanpak() + "/replay?entry=4&journalSize="
                        + before.path("journalSize"),
                MUNICIPALITY);

        // Then
        assertThat(again).isEqualTo(before);
        assertThat(again.at("/entry/hash").asString()).startsWith("sha256:");
        assertThat(again.path("changed")).isEmpty();
        assertThat(again.toString()).doesNotContain("Vertrouwelijk", "objects");
        assertThat(changes(replay(AUDITOR).get(3))).containsExactly("position-taken");
    }

    @Test
    void an_entry_that_is_not_there_is_not_replayed() {
        // Given
        journaled(2);
        var address = "/wijkaanpakken/" + zuid.wijkaanpak() + "/replay";

        // When
        var beyond = get(address + "?entry=3", AUDITOR);

        // Then
        assertThat(beyond.status()).isEqualTo(404);
        assertThat(get(address + "?entry=0", AUDITOR).status()).isEqualTo(404);
        assertThat(get(address + "?entry=9223372036854775807", AUDITOR).status())
                .isEqualTo(404);
        assertThat(get(address + "?entry=first", AUDITOR).status()).isEqualTo(400);
        assertThat(get(address + "?journalSize=999999999", AUDITOR).problem()).isEqualTo("journal-not-yet-that-size");
        assertThat(get(address, STRANGER).status()).isEqualTo(404);
    }

    /** All steps, by their own links. */
    private List<JsonNode> replay(OrganisationId reader) {
        var steps = new ArrayList<JsonNode>();
        var next = "/audit/v1/wijkaanpakken/" + zuid.wijkaanpak() + "/replay";
        while (!next.isEmpty()) {
            steps.add(stepAt(next, reader));
            next = steps.getLast().path("next").asString("");
        }
        return steps;
    }

    private static JsonNode stepAt(String address, OrganisationId reader) {
        return get(address.substring("/audit/v1".length()), reader).json();
    }

    private static List<String> changes(JsonNode step) {
        return step.path("changed")
                .valueStream()
                .map(change -> change.path("change").asString())
                .toList();
    }

    private void stakeholders(Event event) {
        if (event instanceof MandateEvent mandate) {
            topics.publish("stakeholders", mandate.mandate(), ++mandateVersion, event);
        } else {
            topics.publish("stakeholders", zuid.wijkaanpak(), ++version, event);
        }
    }

    private void decisions(Event event) {
        topics.publish("decisions", zuid.round(), ++version, event);
    }

    private void journaled(int entries) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get("/wijkaanpakken/" + zuid.wijkaanpak() + "/entries", AUDITOR)
                                .json()
                                .path("items")
                                .size()
                        >= entries);
    }

    private JsonNode entries(String query) {
        return get("/wijkaanpakken/" + zuid.wijkaanpak() + "/entries" + query, AUDITOR)
                .json();
    }

    private JsonNode agreements(String query) {
        return get("/wijkaanpakken/" + zuid.wijkaanpak() + "/agreements" + query, AUDITOR)
                .json();
    }

    private static Answer get(String path, OrganisationId organisation, String... headers) {
        return audit.http().get("/audit/v1" + path, token(organisation), headers);
    }

    private static String token(OrganisationId organisation) {
        return issuer.token("a-reader", organisation);
    }
}
