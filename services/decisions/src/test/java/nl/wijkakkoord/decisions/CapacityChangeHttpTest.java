// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberRoleChanged;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.RoleFrom;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(RunningDecisions.class)
class CapacityChangeHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);
    private final Deciding deciding = new Deciding(zuid);

    @Test
    void a_member_who_became_facilitator_speaks_for_no_party_any_more() {
        // Given
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        var membership = UUID.randomUUID();
        zuid.joinAlso(membership, HOUSING, MemberRole.PROJECT_MEMBER);
        var subject = direction();
        var round = deciding.open(MUNICIPALITY, subject, null).id();
        var before = deciding.takeOn(HOUSING, round, "agrees", subject);
        zuid.tell(membership, 2, changed(membership, MemberRole.FACILITATOR, LocalDate.now(DutchDay.ZONE)));

        // When
        var after = deciding.takeOn(HOUSING, round, "objects", subject);

        // Then
        assertThat(before.status()).isEqualTo(200);
        assertThat(after.problem()).isEqualTo("facilitator-takes-no-position");
        assertThat(deciding.round(HOUSING, round).at("/allowedActions/0/code").asString())
                .isEqualTo("facilitator-takes-no-position");
    }

    @Test
    void a_role_that_is_heard_of_late_leaves_the_one_that_begins_later() {
        // Given
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        var membership = UUID.randomUUID();
        zuid.joinAlso(membership, HOUSING, MemberRole.PROJECT_MEMBER);
        var subject = direction();
        var round = deciding.open(MUNICIPALITY, subject, null).id();
        zuid.tell(membership, 2, changed(membership, MemberRole.FACILITATOR, LocalDate.now(DutchDay.ZONE)));

        // When
        zuid.tell(
                membership,
                3,
                changed(
                        membership,
                        MemberRole.PROJECT_LEADER,
                        LocalDate.now(DutchDay.ZONE).minusDays(1)));

        // Then
        assertThat(deciding.takeOn(HOUSING, round, "agrees", subject).problem())
                .isEqualTo("facilitator-takes-no-position");
    }

    @Test
    void who_was_called_facilitator_by_mistake_speaks_for_its_party_again() {
        // Given
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        var membership = UUID.randomUUID();
        zuid.joinAlso(membership, HOUSING, MemberRole.FACILITATOR);
        var subject = direction();
        var round = deciding.open(MUNICIPALITY, subject, null).id();
        var before = deciding.takeOn(HOUSING, round, "agrees", subject);
        zuid.correct(
                membership, HOUSING, List.of(new RoleFrom(MemberRole.PROJECT_MEMBER, LocalDate.now(DutchDay.ZONE))));

        // When
        var after = deciding.takeOn(HOUSING, round, "agrees", subject);

        // Then
        assertThat(before.problem()).isEqualTo("facilitator-takes-no-position");
        assertThat(after.status()).isEqualTo(200);
    }

    @Test
    void who_never_was_facilitator_does_not_lead_by_that() {
        // Given
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING);
        var membership = UUID.randomUUID();
        zuid.joinAlso(membership, HOUSING, MemberRole.FACILITATOR);
        zuid.correct(membership, HOUSING, List.of());
        var subject = direction();
        var round = deciding.open(MUNICIPALITY, subject, null).id();

        // When
        var taken = deciding.takeOn(HOUSING, round, "agrees", subject);

        // Then
        assertThat(taken.status()).isEqualTo(200);
    }

    @Test
    void a_party_that_was_called_adviser_by_mistake_can_be_among_those_that_decide() {
        // Given
        zuid.admit(GRID, PartyKind.ADVISER, MemberRole.PROJECT_LEADER);
        zuid.correct(GRID, PartyKind.GRID_OPERATOR);

        // When
        var proposed = deciding.propose(MUNICIPALITY, Deciding.terms("open", MUNICIPALITY, GRID));

        // Then
        assertThat(proposed.status()).isEqualTo(201);
    }

    @Test
    void where_one_that_decides_turned_out_to_be_adviser_nothing_is_decided_by_that_procedure() {
        // Given
        agreeOnProcedureAndCorrectGridToAdviser();
        var subject = direction();

        // When
        var opening = deciding.open(MUNICIPALITY, subject, null);

        // Then
        assertThat(opening.status()).isEqualTo(409);
        assertThat(opening.problem()).isEqualTo("procedure-lets-others-decide");
    }

    @Test
    void where_one_that_decides_turned_out_to_be_adviser_the_participants_first_agree_on_another_procedure() {
        // Given
        var next = agreeOnNextProcedure(agreeOnProcedureAndCorrectGridToAdviser());
        var subject = direction();

        // When
        var opened = deciding.open(MUNICIPALITY, subject, null);

        // Then
        assertThat(next.at("/terms/rule/kind").asString()).isEqualTo("unanimity");
        assertThat(next.at("/terms/deciding")).hasSize(2);
        assertThat(next.at("/terms/advising/0").asString()).isEqualTo(GRID.value());
        assertThat(opened.status()).isEqualTo(201);
        assertThat(deciding.round(GRID, opened.id()).path("waitingFor")).hasSize(2);
    }

    private MemberRoleChanged changed(UUID membership, MemberRole role, LocalDate from) {
        return new MemberRoleChanged(
                membership,
                zuid.wijkaanpak,
                HOUSING,
                zuid.member(HOUSING),
                role,
                from,
                Neighbourhood.all(),
                zuid.by(HOUSING),
                Neighbourhood.now());
    }

    private UUID agreeOnProcedureAndCorrectGridToAdviser() {
        zuid.admit(GRID, PartyKind.GRID_OPERATOR, MemberRole.PROJECT_LEADER);
        var round = deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING, GRID);
        zuid.correct(GRID, PartyKind.ADVISER);
        return round;
    }

    /** The round in which municipality and housing agree that only they decide. */
    private JsonNode agreeOnNextProcedure(UUID first) {
        deciding.post(MUNICIPALITY, deciding.procedure() + "/versions", Deciding.terms("open", MUNICIPALITY, HOUSING));
        deciding.post(MUNICIPALITY, deciding.procedure() + "/submission", null);
        await().until(() -> deciding.heardOf(SubjectType.PROCEDURE).version() == 2);
        var subject = deciding.heardOf(SubjectType.PROCEDURE);
        var round = deciding.open(MUNICIPALITY, subject, first).id();
        deciding.takeOn(MUNICIPALITY, round, "agrees", subject);
        deciding.takeOn(HOUSING, round, "agrees", subject);
        deciding.close(MUNICIPALITY, round);
        await().until(() -> deciding.get(MUNICIPALITY, deciding.procedure())
                        .at("/inForce/number")
                        .asInt()
                == 2);
        return deciding.round(MUNICIPALITY, round);
    }

    private SubjectRef direction() {
        return zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Neighbourhood.all());
    }
}
