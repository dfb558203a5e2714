// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview;

import static nl.wijkakkoord.overview.RunningOverview.stack;
import static nl.wijkakkoord.participation.testing.TestParties.AUDITOR;
import static nl.wijkakkoord.participation.testing.TestParties.GRID;
import static nl.wijkakkoord.participation.testing.TestParties.HOUSING;
import static nl.wijkakkoord.participation.testing.TestParties.MUNICIPALITY;
import static nl.wijkakkoord.participation.testing.TestParties.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.stakeholders.AssignedTask;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.Task;
import nl.wijkakkoord.contracts.stakeholders.TaskAssignmentEvent.TasksAssigned;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.testing.TestRound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who am I, where, and what may I do. */
@ExtendWith(RunningOverview.class)
class MeHttpTest {
    private static final List<String> SUBJECTS = List.of("direction", "choice-of-opgaven");

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);

    @Test
    void a_member_sees_in_which_wijkaanpakken_its_organisation_takes_part_and_as_what() {
        // Given
        zuid.accept(GRID, PartyKind.ADVISER);

        // When
        var me = stack.get(MUNICIPALITY, "/me");

        // Then
        var here = zuid.of(MUNICIPALITY);
        assertThat(me.textAt("/member")).isEqualTo(zuid.member(MUNICIPALITY).toString());
        assertThat(me.textAt("/organisation")).isEqualTo(MUNICIPALITY.value());
        assertThat(here.path("name").asString()).isEqualTo("Zuid");
        assertThat(here.path("organisation").asString()).isEqualTo(MUNICIPALITY.value());
        assertThat(here.path("organisationName").asString()).isEqualTo("Partij " + MUNICIPALITY);
        assertThat(here.path("capacity").asString()).isEqualTo("party");
        assertThat(here.path("actsAs").asString()).isEqualTo("party");
        assertThat(here.has("ended")).isFalse();
        assertThat(zuid.of(GRID).path("capacity").asString()).isEqualTo("adviser");
        assertThat(zuid.of(GRID).has("actsAs")).as("who is no member").isFalse();
        assertThat(zuid.of(STRANGER)).isNull();
    }

    @Test
    void who_leads_for_all_acts_as_facilitator_whatever_its_organisation_is() {
        // Given
        zuid.joinAlso(UUID.randomUUID(), HOUSING, MemberRole.FACILITATOR);

        // When
        var here = zuid.of(HOUSING);

        // Then
        assertThat(here.path("capacity").asString()).isEqualTo("party");
        assertThat(here.path("actsAs").asString()).isEqualTo("facilitator");
    }

    @Test
    void an_auditor_sees_where_it_reads_and_who_left_sees_it_no_more() {
        // Given
        zuid.appoint(AUDITOR);
        zuid.leave(HOUSING);

        // When
        var auditor = zuid.of(AUDITOR);

        // Then
        assertThat(auditor.path("capacity").asString()).isEqualTo("auditor");
        assertThat(zuid.of(HOUSING)).isNull();
    }

    @Test
    void a_wijkaanpak_that_ended_says_when() {
        // When
        zuid.end();

        // Then
        assertThat(zuid.of(MUNICIPALITY).path("ended").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void what_the_parties_gave_an_organisation_to_do_is_what_they_last_agreed_and_passes_to_who_takes_its_place() {
        // Given
        assign(1, new AssignedTask(Task.ROUTE, List.of(HOUSING)), new AssignedTask(Task.AREA, List.of(MUNICIPALITY)));
        assign(2, new AssignedTask(Task.DIRECTION, List.of(HOUSING)));

        // When
        zuid.succeed(HOUSING, GRID, PartyKind.HOUSING_ASSOCIATION);

        // Then
        assertThat(zuid.of(GRID).path("tasks"))
                .extracting(task -> task.asString())
                .containsExactly("direction");
        assertThat(zuid.of(MUNICIPALITY).path("tasks")).isEmpty();
    }

    @Test
    void a_mandate_that_holds_says_what_is_left_of_it_by_what_was_heard() {
        // Given
        var mandate = UUID.randomUUID();
        zuid.grant(mandate, HOUSING, SUBJECTS, 1_000_00L);
        zuid.grant(UUID.randomUUID(), HOUSING, List.of("definition"), null);
        var withdrawn = UUID.randomUUID();
        zuid.grant(withdrawn, HOUSING, SUBJECTS, 1L);
        zuid.withdraw(withdrawn, HOUSING);
        var round = new TestRound(UUID.randomUUID(), zuid.wijkaanpak, zuid.by(MUNICIPALITY));
        var digest = Digest.of(new byte[] {7});
        var costly = new Alternative(
                new SubjectRef("choice-of-opgaven", UUID.randomUUID(), 1, digest), "Keuze", 400_00L, null);
        zuid.decisions(
                round.round(),
                round.opened(
                        List.of(costly),
                        List.of(),
                        stack.now().plusSeconds(3600),
                        Neighbourhood.all(),
                        stack.now(),
                        HOUSING));

        // When
        zuid.decisions(
                round.round(),
                round.taken(
                        digest,
                        Stance.AGREES,
                        null,
                        new MandateCitation(mandate, 1, 1),
                        Neighbourhood.all(),
                        zuid.by(HOUSING),
                        stack.now()));

        // Then
        var mandates = zuid.of(HOUSING).path("mandates");
        assertThat(mandates).hasSize(2);
        assertThat(mandates)
                .filteredOn(one -> one.path("id").asString().equals(mandate.toString()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.path("maximumCents").asLong()).isEqualTo(1_000_00);
                    assertThat(one.path("roomCents").asLong()).isEqualTo(600_00);
                    assertThat(one.path("link").asString()).isEqualTo("/stakeholders/v1/mandates/" + mandate);
                });
        assertThat(zuid.of(MUNICIPALITY).path("mandates")).isEmpty();
    }

    @Test
    void a_deputy_sees_for_whom_it_acts_and_no_more_room_than_the_mandate_beneath_leaves() {
        // Given
        var anna = new By(HOUSING, UUID.randomUUID());
        var annas = UUID.randomUUID();
        var submandate = UUID.randomUUID();
        zuid.grant(annas, anna, SUBJECTS, 1_000_00L);

        // When
        zuid.nameDeputy(submandate, annas, anna, SUBJECTS, 1_000_000_00L);

        // Then
        var mandates = zuid.of(HOUSING).path("mandates");
        assertThat(mandates).hasSize(1);
        assertThat(mandates.at("/0/id").asString()).isEqualTo(submandate.toString());
        assertThat(mandates.at("/0/under").asString()).isEqualTo(annas.toString());
        assertThat(mandates.at("/0/principal").asString())
                .isEqualTo(anna.member().toString());
        assertThat(mandates.at("/0/roomCents").asLong()).isEqualTo(1_000_00);
        zuid.withdraw(annas, HOUSING);
        assertThat(zuid.of(HOUSING).path("mandates")).isEmpty();
    }

    private void assign(int version, AssignedTask... tasks) {
        zuid.stakeholders(
                zuid.wijkaanpak,
                new TasksAssigned(
                        UUID.randomUUID(),
                        zuid.wijkaanpak,
                        version,
                        List.of(tasks),
                        Digest.of(new byte[] {1}),
                        UUID.randomUUID(),
                        Neighbourhood.all(),
                        zuid.by(MUNICIPALITY),
                        stack.now()));
    }
}
