// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit;

import static nl.wijkakkoord.audit.Neighbourhood.*;
import static nl.wijkakkoord.audit.RunningAudit.topics;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.decisions.Stance;
import org.junit.jupiter.api.Test;

class ReaderHttpTest extends Auditing {

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
        var list = get(address + "/entries", MUNICIPALITY).items();
        var search = get(address + "/entries?type=nl.wijkakkoord.decisions.position-taken.v1", MUNICIPALITY)
                .items();

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
        assertThat(search.items()).hasSize(1);
        assertThat(search.at("/items/0/number").asLong()).isEqualTo(6);
        assertThat(search.headers().firstValue("Link")).isEmpty();
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
        assertThat(entry.problem()).isEqualTo("unknown-resource");
    }

    @Test
    void an_entry_that_is_for_others_is_there_with_number_and_hash_in_the_list_and_nowhere_else() {
        // Given
        decisions(zuid.opened(NOON));
        decisions(zuid.taken(Stance.OBJECTS, "Vertrouwelijk", Audience.of(ASSOCIATION), NOON.plusSeconds(1)));
        journaled(4);

        // When
        var listed = get("/wijkaanpakken/" + zuid.wijkaanpak() + "/entries", MUNICIPALITY)
                .json()
                .at("/items/3");

        // Then
        assertThat(listed.path("hash").asString()).startsWith("sha256:");
        assertThat(listed.path("number").asLong()).isEqualTo(4);
        assertThat(listed.has("journaledAt")).isFalse();
        var address = "/entries/" + listed.path("index").asString();
        assertThat(get(address, MUNICIPALITY).problem()).isEqualTo("unknown-resource");
        assertThat(get(address, ASSOCIATION).json().has("event")).isTrue();
    }

    @Test
    void an_auditor_whose_period_ended_sees_nothing() {
        // Given
        var noord = new Neighbourhood();
        topics.publish("stakeholders", noord.wijkaanpak(), 1, noord.admitted(MUNICIPALITY));
        topics.publish("stakeholders", noord.wijkaanpak(), 2, noord.auditor(LocalDate.of(2026, 2, 1)));
        await().until(() -> get("/wijkaanpakken/" + noord.wijkaanpak() + "/entries", MUNICIPALITY)
                        .status()
                == 200);

        // When
        var answer = get("/wijkaanpakken/" + noord.wijkaanpak() + "/entries", AUDITOR);

        // Then
        assertThat(answer.status()).isEqualTo(404);
    }
}
