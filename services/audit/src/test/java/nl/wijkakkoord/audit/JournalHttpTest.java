// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit;

import static nl.wijkakkoord.audit.Neighbourhood.*;
import static nl.wijkakkoord.audit.RunningAudit.audit;
import static nl.wijkakkoord.audit.RunningAudit.topics;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.platform.inbox.ParkedEvents;
import org.junit.jupiter.api.Test;

class JournalHttpTest extends Auditing {

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
    void a_list_is_followed_page_by_page() {
        // Given
        decisions(zuid.opened(NOON));
        journaled(3);
        var first = get("/wijkaanpakken/" + zuid.wijkaanpak() + "/entries?limit=2", AUDITOR);
        var next = first.header("Link").replaceAll("<(.*)>.*", "$1");

        // When
        var second = audit.http().get(next, token(AUDITOR));

        // Then
        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1);
        assertThat(second.headers().firstValue("Link")).isEmpty();
    }
}
