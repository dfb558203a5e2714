// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OverHttp
class RefusedAndCorrectedTest {
    private Told told;

    @BeforeEach
    void told(Stack stack) {
        told = stack.tell("two-parties.yml", "refused-and-corrected.yml");
    }

    @Test
    void the_auditor_reads_who_was_refused_what_and_why_but_not_the_words() {
        // When
        var refused = await().until(() -> refusedOfHousingAssociation("provincie-auditor"), items -> !items.isEmpty());

        // Then
        assertThat(refused).singleElement().satisfies(entry -> {
            var data = entry.at("/event/data");
            assertThat(data.path("command").asString()).isEqualTo("take-position");
            assertThat(data.path("code").asString()).isEqualTo("mandate-of-somebody-else");
            assertThat(data.path("resource")).isEqualTo(told.known("round"));
            assertThat(data.path("version").asInt()).isEqualTo(1);
            assertThat(data.path("mandate")).isEqualTo(told.known("corporatie-directeur.mandate"));
            assertThat(data.path("digest")).isEqualTo(told.known("digest"));
            assertThat(data.at("/by/organisation").asString()).isEqualTo(told.text("{housing-association}"));
            assertThat(entry.toString()).doesNotContain("Vertrouwelijk");
        });
    }

    @Test
    void another_party_does_not_read_that_somebody_was_refused() {
        // Given
        await().until(() ->
                !refusedOfHousingAssociation("corporatie-medewerker").isEmpty());

        // When
        var refused = refusedOfHousingAssociation("gemeente-projectleider");

        // Then
        assertThat(refused).isEmpty();
    }

    @Test
    void a_corrected_mandate_has_the_right_values_now_and_the_mistaken_ones_then() {
        // When
        var mandate = told.text("/stakeholders/v1/mandates/{corporatie-directeur.mandate}");
        var now = told.read("gemeente-projectleider", mandate);
        var then = told.read("gemeente-projectleider", mandate + "?version=1");

        // Then
        assertThat(now.path("maximumCents").asLong()).isEqualTo(5_000_000);
        assertThat(now.path("grantingBody").asString()).isEqualTo("Algemene vergadering");
        assertThat(then.has("maximumCents")).isFalse();
        assertThat(then.path("grantingBody").asString()).isEqualTo("Raad van commissarissen");
    }

    @Test
    void an_agreement_that_rests_on_a_corrected_mandate_is_flagged_and_stays_as_it_was() {
        // When
        var agreements = told.get("provincie-auditor", "/audit/v1/wijkaanpakken/{wijkaanpak}/agreements");

        // Then
        assertThat(agreements.json().at("/agreements/1/positions"))
                .filteredOn(
                        position -> position.path("organisation").asString().equals(told.text("{housing-association}")))
                .singleElement()
                .satisfies(position -> {
                    assertThat(position.path("stance").asString()).isEqualTo("agrees");
                    assertThat(position.at("/mandate/grantingBody").asString()).isEqualTo("Raad van commissarissen");
                    assertThat(position.at("/flags/0").asString()).isEqualTo("mandate-corrected");
                });
    }

    @Test
    void a_corrected_membership_has_the_right_roles_now_and_the_journal_names_the_mistake() {
        // When
        var membership = told.text("/stakeholders/v1/memberships/{corporatie-directeur.membership}");
        var now = told.read("gemeente-projectleider", membership);
        var then = told.read("gemeente-projectleider", membership + "?version=1");
        var correction = told.get("provincie-auditor", "/audit/v1/entries/{joiningCorrection}");

        // Then
        assertThat(now.at("/roles/0/role").asString()).isEqualTo("board-member");
        assertThat(now.at("/roles/0/from").asString()).isEqualTo("2025-02-01");
        assertThat(then.at("/roles/0/role").asString()).isEqualTo("project-leader");
        assertThat(correction.json().path("corrects")).isEqualTo(told.known("joining"));
        assertThat(correction.json().at("/event/data/corrects")).isEqualTo(told.known("mistakenJoining"));
    }

    private JsonNode refusedOfHousingAssociation(String reader) {
        var path = "/audit/v1/wijkaanpakken/{wijkaanpak}/entries?party={housing-association}"
                + "&type=nl.wijkakkoord.commands.command-refused.v1";
        return told.items(reader, path);
    }
}
