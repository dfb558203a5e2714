// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long authority lasts, and whom it is of. */
@ExtendWith(RunningService.class)
class AuthorityHttpTest {
    private static final LocalDate TODAY = Story.today();

    private final Story story = Story.joined();

    @Test
    @Tag("row-4-14")
    void a_mandate_ends_with_the_membership_and_does_not_come_back_with_the_person() {
        // Given
        var membership = story.join(ASSOCIATION, "director", "board-member", "2026-01-01", null);
        var director = story.memberOf(membership);
        var mandate = grant(director, "2026-02-01").id();
        var known = Story.afterwards();

        // When
        leave(membership, TODAY.minusDays(8));
        story.join(ASSOCIATION, "director", "project-member", TODAY.toString(), null);

        // Then
        assertThat(holding(TODAY.minusDays(8).toString())).containsExactly(mandate.toString());
        assertThat(holding(TODAY.minusDays(7).toString())).isEmpty();
        assertThat(holding(TODAY.toString())).isEmpty();
        assertThat(holding("2030-01-01")).isEmpty();
        assertThat(holding("2030-01-01&asOf=" + known)).containsExactly(mandate.toString());
        assertThat(story.get("/mandates/" + mandate, MUNICIPALITY)
                        .json()
                        .at("/membership/until")
                        .asString())
                .isEqualTo(TODAY.minusDays(8).toString());
        assertThat(story.get("/members?role=project-member&validOn=" + TODAY, MUNICIPALITY)
                        .json()
                        .at("/items/0/mandates"))
                .isEmpty();
    }

    @Test
    void who_came_back_can_get_a_new_mandate() {
        // Given
        var membership = story.join(ASSOCIATION, "director", "board-member", "2026-01-01", null);
        grant(story.memberOf(membership), "2026-02-01");
        leave(membership, TODAY.minusDays(8));
        var again = story.join(ASSOCIATION, "director", "board-member", TODAY.toString(), null);

        // When
        var granted = grant(story.memberOf(again), TODAY.toString());

        // Then
        assertThat(granted.status()).isEqualTo(201);
        assertThat(holding("2030-01-01")).containsExactly(granted.id().toString());
    }

    @Test
    void a_second_click_on_the_same_mandate_grants_no_second_one() {
        // Given
        var member = story.memberOf(story.join(ASSOCIATION, "director", "board-member", "2026-01-01", null));
        var first = grant(member, "2026-02-01");

        // When
        var second = grant(member, "2026-02-01");

        // Then
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.json().path("version").asLong()).isOne();
        assertThat(holding("2030-01-01")).hasSize(1);
    }

    @Test
    void members_leave_with_their_organisation() {
        // Given
        var membership = story.join(ASSOCIATION, "director", "board-member", "2026-01-01", null);
        grant(story.memberOf(membership), "2026-02-01");

        // When
        story.post("/departure", ASSOCIATION, Map.of("until", TODAY, "reason", "Verkocht"));

        // Then
        var left = story.get("/memberships/" + membership, MUNICIPALITY).json();
        assertThat(left.at("/roles/0/until").asString()).isEqualTo(TODAY.toString());
        assertThat(holding(TODAY.toString())).hasSize(1);
        assertThat(holding(TODAY.plusDays(1).toString())).isEmpty();
    }

    @Test
    void nobody_becomes_a_member_beyond_the_last_day_of_its_organisation() {
        // Given
        var membership = story.join(ASSOCIATION, "anna", "adviser", "2026-01-01", null);
        var last = TODAY.plusMonths(1);
        story.post("/departure", ASSOCIATION, Map.of("until", last, "reason", "Verkocht"));

        // When
        var open = story.post("/members", ASSOCIATION, Story.member("bram", "adviser", TODAY.toString(), null));
        var bounded =
                story.post("/members", ASSOCIATION, Story.member("bram", "adviser", TODAY.toString(), last.toString()));
        var prolonged = correct(membership, entry(membership), List.of(role("adviser", "2026-01-01")));

        // Then
        assertThat(open.problem()).isEqualTo("membership-outlasts-party");
        assertThat(bounded.status()).isEqualTo(201);
        assertThat(prolonged.problem()).isEqualTo("membership-outlasts-party");
    }

    @Test
    void who_may_leave_is_told_so_and_the_only_contact_is_not() {
        // Given
        var contact = contact();
        var alone = mayLeave(contact);

        // When
        story.join(ASSOCIATION, "anna", "contact", "2026-01-01", null);

        // Then
        assertThat(alone).isFalse();
        assertThat(mayLeave(contact)).isTrue();
    }

    private boolean mayLeave(UUID membership) {
        return story.get("/memberships/" + membership, ASSOCIATION)
                .json()
                .path("allowedActions")
                .valueStream()
                .filter(action -> action.path("action").asString().equals("leave"))
                .allMatch(action -> action.path("allowed").asBoolean());
    }

    @Test
    void the_only_contact_remains_one() {
        // Given
        var contact = contact();

        // When
        var other = story.post(
                "/memberships/" + contact + "/role-changes",
                ASSOCIATION,
                Map.of("role", "board-member", "from", TODAY));
        var left = leave(contact, TODAY.plusDays(30));
        var never = correct(contact, entry(contact), List.of());
        var adviser = correct(contact, entry(contact), List.of(role("adviser", TODAY.toString())));

        // Then
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.problem()).isEqualTo("last-contact");
        assertThat(left.problem()).isEqualTo("last-contact");
        assertThat(never.problem()).isEqualTo("last-contact");
        assertThat(adviser.problem()).isEqualTo("last-contact");
    }

    @Test
    void a_contact_can_go_from_the_day_on_which_there_is_another() {
        // Given
        var contact = contact();
        story.join(ASSOCIATION, "next", "contact", TODAY.plusDays(10).toString(), null);

        // When
        var tooEarly = leave(contact, TODAY.plusDays(8));
        var inTime = leave(contact, TODAY.plusDays(9));

        // Then
        assertThat(tooEarly.problem()).isEqualTo("last-contact");
        assertThat(inTime.status()).isEqualTo(200);
    }

    @Test
    void the_last_contact_leaves_with_its_organisation() {
        // When
        var left = story.post("/departure", ASSOCIATION, Map.of("until", TODAY.plusDays(3), "reason", "Verkocht"));

        // Then
        assertThat(left.status()).isEqualTo(200);
        assertThat(leave(contact(), TODAY.plusDays(2)).problem()).isEqualTo("last-contact");
    }

    @Test
    void who_registers_a_subject_of_another_organisation_learns_nothing_of_who_acts_there() {
        // Given
        var theirs = story.memberOf(contact());
        var guessed = Story.member("x", "facilitator", TODAY.toString(), null);
        guessed.put("subject", Story.DESK + " of " + ASSOCIATION);

        // When
        var registered = story.post("/members", MUNICIPALITY, guessed);

        // Then
        assertThat(registered.status()).isEqualTo(201);
        assertThat(story.memberOf(registered.id())).isNotEqualTo(theirs);
        assertThat(story.post("/interests", ASSOCIATION, Map.of("kind", "interest", "title", "Tempo", "text", "Snel."))
                        .status())
                .isEqualTo(201);
    }

    /** Of the association. */
    private UUID contact() {
        return UUID.fromString(story.get("/members?role=contact&organisation=" + ASSOCIATION, ASSOCIATION)
                .json()
                .at("/items/0/membership")
                .asString());
    }

    private Answer leave(UUID membership, LocalDate until) {
        return story.post("/memberships/" + membership + "/departure", ASSOCIATION, Map.of("until", until));
    }

    private Answer grant(UUID member, String from) {
        return story.post("/mandates", ASSOCIATION, Story.mandate(member, from, null));
    }

    private Answer correct(UUID membership, UUID entry, List<Map<String, Object>> roles) {
        return story.post(
                "/memberships/" + membership + "/corrections",
                ASSOCIATION,
                Map.of("entry", entry, "reason", "Vergissing", "roles", roles));
    }

    private static Map<String, Object> role(String role, String from) {
        return Map.of("role", role, "from", from);
    }

    /** The event by which it began. */
    private static UUID entry(UUID membership) {
        return RunningService.bean(JdbcClient.class)
                .sql("select event_identifier from event where aggregate_identifier = ? order by sequence_number"
                        + " limit 1")
                .param(membership.toString())
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .single();
    }

    private List<String> holding(String validOn) {
        return story.get("/mandates?organisation=" + ASSOCIATION + "&validOn=" + validOn, MUNICIPALITY)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("mandate").asString())
                .toList();
    }
}
