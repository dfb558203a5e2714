// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OverHttp
class CapacityTest {
    private Told told;

    @BeforeEach
    void a_facilitator_opened_a_round_of_two_parties_and_an_adviser(Stack stack) {
        told = stack.tell("facilitated.yml");
    }

    @Test
    @Tag("row-1-19")
    void a_facilitator_opens_a_round_and_takes_no_position_and_the_municipality_is_one_party_among_others() {
        // When
        told.goOn("facilitator-leads.yml");

        // Then
        var round = told.read("corporatie-directeur", "/decisions/v1/rounds/{round}");
        assertThat(round.at("/openedBy/organisation")).isEqualTo(told.known("province"));
        assertThat(round.at("/outcome/agreed").asBoolean()).isFalse();
        assertThat(round.at("/outcome/closedBy/organisation")).isEqualTo(told.known("province"));
    }

    @Test
    @Tag("row-4-16")
    void an_external_adviser_reads_and_advises_and_decides_nothing() {
        // When
        told.goOn("adviser-advises.yml");

        // Then
        var path = told.text("/decisions/v1/rounds/{round}");
        assertThat(told.read("corporatie-directeur", path + "/positions")
                        .at("/items/0/stance")
                        .asString())
                .isEqualTo("advises");
        assertThat(told.read("netbeheerder-directeur", path).path("waitingFor")).hasSize(2);
    }

    @Test
    @Tag("row-1-19")
    void what_leads_is_done_by_who_the_parties_gave_it_to_and_the_municipality_has_no_extra_rights() {
        // When
        told.goOn("tasks-given.yml");

        // Then
        var invitation = Map.of("organisation", told.known("heat-company"), "kind", "heat-company", "name", "Warmte");
        var path = "/stakeholders/v1/wijkaanpakken/{wijkaanpak}";
        assertThat(told.post("gemeente-projectleider", path + "/invitations", invitation)
                        .problem())
                .isEqualTo("task-of-another");
        assertThat(told.post("corporatie-medewerker", path + "/invitations", invitation)
                        .success())
                .isTrue();
        var step = Map.of("name", "start", "title", "Start", "planned", "2027-01-01");
        var route = Map.of("reason", "Zo is het afgesproken", "steps", List.of(step));
        assertThat(told.post("gemeente-projectleider", path + "/route", route).problem())
                .isEqualTo("task-of-another");
        assertThat(told.post("provincie-auditor", path + "/route", route).success())
                .isTrue();
    }

    @Test
    void who_leads_or_advises_brings_nothing_of_its_own() {
        // When
        var interest = Map.of("kind", "interest", "title", "Netcapaciteit", "text", "Ruimte op het net.");
        var interests = "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/interests";
        var facilitator = told.post("provincie-auditor", interests, interest);
        var adviser = told.post("netbeheerder-gebiedsregisseur", interests, interest);

        // Then
        assertThat(facilitator.problem()).isEqualTo("nothing-of-its-own");
        assertThat(adviser.problem()).isEqualTo("adviser-decides-nothing");
        assertThat(told.items("gemeente-projectleider", "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/participation"))
                .extracting(row -> row.path("organisation"))
                .containsExactlyInAnyOrder(told.known("municipality"), told.known("housing-association"));
    }
}
