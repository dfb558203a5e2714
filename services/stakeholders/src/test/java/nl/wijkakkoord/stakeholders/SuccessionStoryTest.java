// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.AUDITOR;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningService.class)
class SuccessionStoryTest {
    private static final OrganisationId SUCCESSOR = STRANGER;
    private final Story story = Story.joined();

    @Test
    void two_municipalities_merge_and_the_new_one_leads_the_wijkaanpak() {
        // Given
        story.post("/successions", MUNICIPALITY, herindeling(Story.today()));

        // When
        var accepted = accept(MUNICIPALITY);

        // Then
        assertThat(accepted.status()).isEqualTo(200);
        var seen = story.get("/wijkaanpakken/" + story.wijkaanpak(), SUCCESSOR).json();
        assertThat(seen.path("initiator").asString()).isEqualTo(SUCCESSOR.value());
        assertThat(seen.at("/allowedActions/0/allowed").asBoolean()).isTrue();
        assertThat(story.post("/invitations", SUCCESSOR, invitation(AUDITOR)).status())
                .isEqualTo(200);
        assertThat(story.post("/area", SUCCESSOR, area(2025, "BU02000301")).status())
                .isEqualTo(200);
        assertThat(story.post("/area", SUCCESSOR, area(2026, "BU19990301")).status())
                .isEqualTo(200);
        assertThat(story.post("/area", SUCCESSOR, area(2026, "BU03630301")).problem())
                .isEqualTo("area-code-of-another-municipality");
        assertThat(story.post("/invitations", MUNICIPALITY, invitation(AUDITOR)).problem())
                .isEqualTo("not-the-initiator");
        assertThat(story.get("/members", MUNICIPALITY).status()).isEqualTo(404);
        assertThat(story.get("/members?role=contact", SUCCESSOR)
                        .json()
                        .path("items")
                        .valueStream())
                .anyMatch(member -> member.path("organisation").asString().equals(SUCCESSOR.value()));
    }

    @Test
    void nothing_passes_before_the_successor_accepts_on_its_day() {
        // Given
        story.post("/successions", MUNICIPALITY, herindeling(Story.today().plusDays(1)));

        // When
        var early = accept(MUNICIPALITY);

        // Then
        assertThat(early.problem()).isEqualTo("succession-not-yet");
        assertThat(story.get("/wijkaanpakken/" + story.wijkaanpak(), MUNICIPALITY)
                        .json()
                        .path("initiator")
                        .asString())
                .isEqualTo(MUNICIPALITY.value());
        assertThat(story.get("/members", SUCCESSOR).status()).isEqualTo(404);
        var listed = story.get("/successions", SUCCESSOR).json().at("/items/0");
        assertThat(listed.path("predecessor").asString()).isEqualTo(MUNICIPALITY.value());
        assertThat(listed.has("acceptedAt")).isFalse();
        assertThat(story.get("/successions", AUDITOR).status()).isEqualTo(404);
    }

    @Test
    void interests_pass_and_mandates_do_not() {
        // Given
        var interest = story.interest("interest", "Betaalbaar wonen");
        var membership = story.join(ASSOCIATION, "bestuurder", "board-member", "2026-01-01", null);
        var mandate = story.post(
                        "/mandates", ASSOCIATION, Story.mandate(story.memberOf(membership), "2026-01-01", null))
                .id();
        var known = Story.afterwards();
        story.post("/successions", ASSOCIATION, merger());

        // When
        accept(ASSOCIATION);

        // Then
        var own = story.get("/interests/" + interest, SUCCESSOR);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.json().toString()).contains("Betaalbaar wonen");
        assertThat(story.get("/interests", SUCCESSOR).json().path("items").valueStream())
                .anyMatch(item -> item.path("id").asString().equals(interest.toString()));
        assertThat(story.post("/interests/" + interest + "/sharing", SUCCESSOR, Map.of("with", "wijkaanpak"))
                        .status())
                .isEqualTo(200);
        assertThat(story.post("/interests/" + interest + "/acknowledgements", SUCCESSOR, null)
                        .problem())
                .isEqualTo("own-interest");
        assertThat(story.get("/mandates/" + mandate, SUCCESSOR)
                        .json()
                        .path("organisation")
                        .asString())
                .isEqualTo(ASSOCIATION.value());
        assertThat(story.get("/parties?asOf=" + known, SUCCESSOR).json().path("items"))
                .hasSize(2);
    }

    @Test
    void the_operator_speaks_for_who_can_speak_no_more_and_for_its_identity_only() {
        // When
        var announced = asOperator("/successions", merger());
        var invited = asOperator("/invitations", invitation(AUDITOR));

        // Then
        assertThat(announced.status()).isEqualTo(200);
        assertThat(invited.problem()).isEqualTo("not-the-initiator");
        assertThat(accept(ASSOCIATION).status()).isEqualTo(200);
    }

    @Test
    void a_mistake_is_withdrawn_and_then_nobody_accepts_it() {
        // Given
        story.post("/successions", ASSOCIATION, merger());

        // When
        var byAnother = withdraw(MUNICIPALITY);
        var withdrawn = withdraw(ASSOCIATION);

        // Then
        assertThat(byAnother.problem()).isEqualTo("not-a-contact");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(accept(ASSOCIATION).status()).isEqualTo(404);
    }

    @Test
    void one_organisation_under_two_numbers_is_one_party() {
        // Given
        var oin = Map.of(
                "organisation",
                "oin:00000003" + ASSOCIATION.value().substring("kvk:".length()) + "0000",
                "kind",
                "housing-association",
                "name",
                "Dezelfde");
        var unrelated = Map.of("organisation", ASSOCIATION, "alias", SUCCESSOR, "evidence", evidence());

        // When
        var derived = story.post("/invitations", MUNICIPALITY, oin);
        var recorded = story.post("/aliases", ASSOCIATION, unrelated);
        var aliased = story.post("/invitations", MUNICIPALITY, invitation(SUCCESSOR));

        // Then
        assertThat(derived.problem()).isEqualTo("already-a-party");
        assertThat(recorded.status()).isEqualTo(200);
        assertThat(aliased.problem()).isEqualTo("alias-of-a-party");
        assertThat(story.get("/parties", MUNICIPALITY).json().path("items").valueStream())
                .anyMatch(party -> party.at("/aliases/0").asString().equals(SUCCESSOR.value()));
        assertThat(story.post(
                                "/aliases/" + SUCCESSOR + "/withdrawal",
                                ASSOCIATION,
                                Map.of("reason", "Dit is onze dochter"))
                        .status())
                .isEqualTo(200);
        assertThat(story.post("/invitations", MUNICIPALITY, invitation(SUCCESSOR))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void who_has_a_token_of_another_number_of_a_party_takes_no_part_with_it() {
        // Given
        var alias = Map.of("organisation", ASSOCIATION, "alias", SUCCESSOR, "evidence", evidence());
        story.post("/aliases", ASSOCIATION, alias);

        // When
        var read = story.get("/members", SUCCESSOR);

        // Then
        assertThat(read.status()).isEqualTo(404);
        assertThat(story.post("/aliases/" + SUCCESSOR + "/withdrawal", SUCCESSOR, Map.of("reason", "Niet van hen"))
                        .status())
                .isEqualTo(404);
        assertThat(story.post(
                                "/departure",
                                SUCCESSOR,
                                Map.of("until", Story.today().toString(), "reason", "Verkocht"))
                        .status())
                .isEqualTo(404);
    }

    private Answer accept(OrganisationId predecessor) {
        return story.post("/successions/" + predecessor + "/acceptance", SUCCESSOR, Map.of("contact", Story.CONTACT));
    }

    private Answer withdraw(OrganisationId by) {
        return story.post("/successions/" + ASSOCIATION + "/withdrawal", by, Map.of("reason", "Verkeerd nummer"));
    }

    private Answer asOperator(String path, Object body) {
        return RunningService.http()
                .post("/stakeholders/v1/wijkaanpakken/" + story.wijkaanpak() + path, Story.operator(), body);
    }

    private static Map<String, Object> herindeling(LocalDate from) {
        var body = new HashMap<>(merger());
        body.put("predecessor", MUNICIPALITY.value());
        body.put("name", "Gemeente Veluwestad");
        body.put("ground", "herindeling");
        body.put("municipality", "GM1999");
        body.put("from", from.toString());
        return body;
    }

    private static Map<String, Object> merger() {
        return Map.of(
                "predecessor",
                ASSOCIATION.value(),
                "successor",
                SUCCESSOR.value(),
                "name",
                "Woningcorporatie Samen",
                "ground",
                "merger",
                "from",
                Story.today().toString(),
                "evidence",
                evidence());
    }

    private static Map<String, Object> evidence() {
        return Map.of(
                "title", "Akte van fusie", "digest", Digest.of(new byte[] {1}).value());
    }

    private static Map<String, Object> invitation(OrganisationId organisation) {
        return Map.of(
                "organisation", organisation.value(), "kind", "heat-company", "name", "Warmtebedrijf " + organisation);
    }

    private static Map<String, Object> area(int year, String buurt) {
        return Map.of(
                "year",
                year,
                "buurten",
                List.of(buurt),
                "homes",
                List.of(Map.of("tenure", "owner-occupied", "dwellingType", "rijwoning", "number", 240)),
                "source",
                "Woningbestand",
                "referenceDate",
                "2025-01-01");
    }
}
