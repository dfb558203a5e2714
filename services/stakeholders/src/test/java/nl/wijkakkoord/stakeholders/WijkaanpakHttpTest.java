// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningService.class)
class WijkaanpakHttpTest {

    @Test
    void the_municipality_starts_a_wijkaanpak_and_who_did_so_is_its_contact() {
        // When
        var story = Story.started();

        // Then
        var read = story.get("/wijkaanpakken/" + story.wijkaanpak(), MUNICIPALITY);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo("\"2\"");
        assertThat(read.textAt("/initiator")).isEqualTo(MUNICIPALITY.value());
        assertThat(read.texts("/area/codes", "")).containsExactly("WK020003", "BU02000301");
        var contact = story.get("/members?role=contact", MUNICIPALITY).at("/items/0");
        assertThat(contact.path("organisation").asString()).isEqualTo(MUNICIPALITY.value());
        assertThat(contact.path("from").asString()).isEqualTo(Story.today().toString());
        assertThat(contact.at("/directoryEntry/name").asString()).isEqualTo("Projectbureau wijkaanpak");
    }

    @Test
    void another_organisation_cannot_start_it_for_the_municipality() {
        // When
        var refused = new Story().post("/wijkaanpakken", ASSOCIATION, Story.newWijkaanpak("WK020003"));

        // Then
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("not-this-municipality");
        assertThat(refused.textAt("/detail")).startsWith("kvk:90000001 is niet de organisatie van gemeente GM0200.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WK02003", "BU020003", "GM0200", "wk020003", "WK0200aa", ""})
    void codes_of_another_form_are_named(String code) {
        // When
        var refused = new Story().post("/wijkaanpakken", MUNICIPALITY, Story.newWijkaanpak("WK020003", code));

        // Then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.textAt("/errors/0/pointer")).isEqualTo("/area/codes/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WK036301", "BU03630101"})
    void codes_of_another_municipality_are_refused(String code) {
        // When
        var refused = new Story().post("/wijkaanpakken", MUNICIPALITY, Story.newWijkaanpak("WK020003", code));

        // Then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("area-code-of-another-municipality");
    }

    @Test
    void codes_have_letters_since_2022() {
        // When
        var started = new Story().post("/wijkaanpakken", MUNICIPALITY, Story.newWijkaanpak("WK0200AA", "BU0200AA01"));

        // Then
        assertThat(started.status()).isEqualTo(201);
    }

    @Test
    void an_organisation_becomes_a_party_by_its_own_act_only() {
        // Given
        var story = Story.started();
        story.post("/invitations", MUNICIPALITY, Story.invitation(ASSOCIATION));

        // When
        var onItsBehalf = story.post("/acceptances", MUNICIPALITY, Map.of("contact", Story.CONTACT));
        var uninvited = story.post("/acceptances", STRANGER, Map.of("contact", Story.CONTACT));
        var itself = story.post("/acceptances", ASSOCIATION, Map.of("contact", Story.CONTACT));

        // Then
        assertThat(onItsBehalf.problem()).isEqualTo("already-a-party");
        assertThat(uninvited.status()).isEqualTo(403);
        assertThat(uninvited.problem()).isEqualTo("not-invited");
        assertThat(itself.status()).isEqualTo(200);
        var parties = story.get("/parties", ASSOCIATION);
        assertThat(parties.texts("/items", "/organisation")).containsExactly(ASSOCIATION.value(), MUNICIPALITY.value());
        assertThat(parties.texts("/items", "/status")).containsExactly("admitted", "admitted");
        assertThat(story.get("/members?role=contact&organisation=" + ASSOCIATION, ASSOCIATION)
                        .texts("/items", "/role"))
                .containsExactly("contact");
    }

    @Test
    void who_is_refused_enters_nothing_in_the_directory() {
        // Given
        var story = Story.started();

        // When
        story.post("/acceptances", STRANGER, Map.of("contact", Story.CONTACT));

        // Then
        var entries = RunningService.count("directory_entry where wijkaanpak = ?", story.wijkaanpak());
        assertThat(entries).isEqualTo(1);
    }

    @Test
    void who_is_invited_sees_who_the_parties_are_and_its_own_invitation_and_no_more() {
        // Given
        var story = Story.started();
        story.post("/invitations", MUNICIPALITY, Story.invitation(ASSOCIATION));

        // When
        var parties = story.get("/parties", ASSOCIATION);
        var members = story.get("/members", ASSOCIATION);

        // Then
        assertThat(parties.texts("/items", "/organisation")).containsExactly(ASSOCIATION.value(), MUNICIPALITY.value());
        assertThat(parties.texts("/items", "/status")).containsExactly("invited", "admitted");
        assertThat(members.status()).isEqualTo(404);
    }

    @Test
    void the_parties_of_the_past_can_be_read() {
        // Given
        var story = Story.started();
        var before = Story.afterwards();
        story.post("/invitations", MUNICIPALITY, Story.invitation(ASSOCIATION));

        // When
        var then = story.get("/parties?asOf=" + before, MUNICIPALITY);

        // Then
        assertThat(then.texts("/items", "/organisation")).containsExactly(MUNICIPALITY.value());
    }

    @Test
    void only_a_contact_or_project_leader_of_the_initiator_invites() {
        // Given
        var story = Story.joined();
        var colleague = Story.token("colleague", MUNICIPALITY);
        var address = "/stakeholders/v1/wijkaanpakken/" + story.wijkaanpak() + "/invitations";

        // When
        var byAParty = story.post("/invitations", ASSOCIATION, Story.invitation(STRANGER));
        var byAColleague = RunningService.http().post(address, colleague, Story.invitation(STRANGER));
        story.join(MUNICIPALITY, "colleague", "project-leader", "2026-01-01", null);
        var byTheProjectLeader = RunningService.http().post(address, colleague, Story.invitation(STRANGER));

        // Then
        assertThat(byAParty.problem()).isEqualTo("not-the-initiator");
        assertThat(byAColleague.problem()).isEqualTo("not-a-leader");
        assertThat(byTheProjectLeader.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/parties", "/members", "/mandates", "/auditors", "/directions"})
    void who_takes_no_part_sees_nothing_of_it(String list) {
        // Given
        var story = Story.joined();

        // When
        var hidden = story.get(list, STRANGER);

        // Then
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.problem()).isEqualTo("unknown-resource");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wijkaanpakken/", "/memberships/", "/mandates/", "/directions/"})
    void what_does_not_exist_is_not_found(String path) {
        // Given
        var story = Story.started();

        // When
        var unknown = story.get(path + UUID.randomUUID(), MUNICIPALITY);
        var ofAnotherKind =
                story.get((path.equals("/wijkaanpakken/") ? "/mandates/" : path) + story.wijkaanpak(), MUNICIPALITY);

        // Then
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(ofAnotherKind.status()).isEqualTo(404);
    }

    @Test
    void an_auditor_reads_everything_until_its_last_day_which_has_not_passed() {
        // Given
        var story = Story.joined();
        var from = Story.today().minusDays(10).toString();
        story.post("/auditors", MUNICIPALITY, Map.of("organisation", AUDITOR.value(), "from", from));
        var dismissal = "/auditors/" + AUDITOR + "/dismissal";
        var yesterday = Map.of("until", Story.today().minusDays(1).toString());
        var past = story.post(dismissal, MUNICIPALITY, yesterday);

        // When
        var dismissed = story.post(
                dismissal, MUNICIPALITY, Map.of("until", Story.today().toString()));

        // Then
        assertThat(past.problem()).isEqualTo("dismissal-in-the-past");
        assertThat(dismissed.status()).isEqualTo(200);
        assertThat(story.get("/members", AUDITOR).status()).isEqualTo(200);
        assertThat(story.get("/auditors", MUNICIPALITY).texts("/items", "/organisation"))
                .containsExactly(AUDITOR.value());
        assertThat(story.get("/auditors?validOn=" + Story.today().plusDays(1), MUNICIPALITY)
                        .texts("/items", "/organisation"))
                .isEmpty();
    }

    @Test
    void an_organisation_lists_its_own_wijkaanpakken_page_by_page() {
        // Given
        var first = Story.joined().wijkaanpak().toString();
        var second = Story.started();
        second.post("/invitations", MUNICIPALITY, Story.invitation(ASSOCIATION));

        // When
        var page = second.get("/wijkaanpakken?limit=1", ASSOCIATION);
        var all = second.get("/wijkaanpakken?limit=100", ASSOCIATION);
        var ofAStranger = second.get("/wijkaanpakken", STRANGER);

        // Then
        assertThat(page.items()).hasSize(1);
        assertThat(page.header("Link")).contains("rel=\"next\"");
        assertThat(all.texts("/items", "/id"))
                .contains(first, second.wijkaanpak().toString())
                .isSorted();
        assertThat(all.texts("/items", "/relation")).contains("party", "invited");
        assertThat(ofAStranger.texts("/items", "/id"))
                .doesNotContain(first, second.wijkaanpak().toString());
    }

    @Test
    void a_writer_who_saw_an_older_version_is_told_so() {
        // Given
        var story = Story.started();

        // When
        var stale = story.send(
                "POST",
                "/invitations",
                MUNICIPALITY,
                Story.invitation(ASSOCIATION),
                "Idempotency-Key",
                "one",
                "If-Match",
                "\"1\"");

        // Then
        assertThat(stale.status()).isEqualTo(412);
        assertThat(story.get("/parties", MUNICIPALITY).texts("/items", "/organisation"))
                .containsExactly(MUNICIPALITY.value());
    }

    @Test
    void a_reader_is_told_what_it_may_do_and_why_not() {
        // Given
        var story = Story.started();

        // When
        var own = story.get("/wijkaanpakken/" + story.wijkaanpak(), MUNICIPALITY);
        var others = story.get("/wijkaanpakken/" + story.wijkaanpak(), STRANGER);

        // Then
        assertThat(own.textAt("/allowedActions/0/action")).isEqualTo("invite");
        assertThat(own.at("/allowedActions/0/allowed").asBoolean()).isTrue();
        assertThat(others.at("/allowedActions/0/allowed").asBoolean()).isFalse();
        assertThat(others.textAt("/allowedActions/0/code")).isEqualTo("not-the-initiator");
        assertThat(others.textAt("/allowedActions/0/reason")).startsWith("Dit doet de organisatie");
    }

    @Test
    void the_interface_is_described_for_everybody() {
        // When
        var description = RunningService.http().get("/stakeholders/v1/openapi.json", null);

        // Then
        assertThat(description.status()).isEqualTo(200);
        assertThat(description.textAt("/openapi")).startsWith("3.1");
        assertThat(description.text()).contains("/directions/{direction}/versions/{number}");
    }
}
