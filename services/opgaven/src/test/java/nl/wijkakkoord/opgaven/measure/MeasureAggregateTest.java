// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.opgaven.measure.MeasureExample.*;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Set;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionDropped;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.ActionPlanned;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasurePutInRequest;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.RequirementPutInClause;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.RoleFilled;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.RoleVacated;
import nl.wijkakkoord.contracts.opgaven.RequestKind;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.AddMeasure;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.CompleteAction;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.PlanAction;
import nl.wijkakkoord.opgaven.measure.action.ActionCommand.ReplanAction;
import nl.wijkakkoord.opgaven.measure.action.ActionRefusal;
import nl.wijkakkoord.opgaven.measure.market.MarketCommand.PutInClause;
import nl.wijkakkoord.opgaven.measure.market.MarketRefusal;
import nl.wijkakkoord.opgaven.measure.role.RoleCommand.FillRole;
import nl.wijkakkoord.opgaven.measure.role.RoleRefusal;
import nl.wijkakkoord.opgaven.opgave.OpgaveStatus;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Fixtures;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasureAggregateTest {
    private static final LocalDate DUE = LocalDate.parse("2026-04-01");

    private final MeasureFactsLoader around = mock(MeasureFactsLoader.class);
    private final FixtureConfiguration<MeasureAggregate> fixture = Fixtures.of(MeasureAggregate.class, CLOCK, around);

    @BeforeEach
    void surroundings() {
        when(around.successors(any())).thenReturn(Successors.NONE);
        var opgave = opgave(OpgaveStatus.PROPOSED);
        when(around.opgave(OPGAVE)).thenReturn(opgave);
        when(around.held(OPGAVE)).thenReturn(opgave);
        when(around.authority(opgave, by(MUNICIPALITY))).thenReturn(ActorAuthority.MEMBER);
        when(around.authority(opgave, by(HOUSING))).thenReturn(ActorAuthority.MEMBER);
        when(around.authority(opgave, by(STRANGER))).thenReturn(ActorAuthority.STRANGER);
        when(around.parties(WIJKAANPAK)).thenReturn(Set.of(MUNICIPALITY, HOUSING));
    }

    @Test
    void a_member_adds_a_measure() {
        fixture.givenNoPriorActivity()
                .when(new AddMeasure(ID, OPGAVE, TREES, by(MUNICIPALITY)))
                .expectEvents(added(TREES));
    }

    @Test
    void a_stranger_changes_nothing() {
        fixture.given(added(TREES))
                .when(new PlanAction(ID, action(HOUSING, DUE), by(STRANGER)))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.refused(PartyRefusal.NOT_A_PARTY));
    }

    @Test
    void who_owns_an_action_is_a_party() {
        fixture.given(added(TREES))
                .when(new PlanAction(ID, action(GRID, DUE), by(HOUSING)))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.refused(ActionRefusal.ACTION_OWNER_IS_NO_PARTY, GRID));
    }

    @Test
    void only_its_owner_says_that_an_action_is_done() {
        fixture.given(
                        added(TREES),
                        new ActionPlanned(ID, WIJKAANPAK, OPGAVE, action(HOUSING, DUE), ALL, by(MUNICIPALITY), NOW))
                .when(new CompleteAction(ID, "bomen-bestellen", by(MUNICIPALITY)))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.refused(ActionRefusal.ACTION_OF_ANOTHER, HOUSING));
    }

    @Test
    void what_was_dropped_is_not_planned_again() {
        fixture.given(
                        added(TREES),
                        new ActionPlanned(ID, WIJKAANPAK, OPGAVE, action(HOUSING, DUE), ALL, by(MUNICIPALITY), NOW),
                        new ActionDropped(
                                ID, WIJKAANPAK, OPGAVE, "bomen-bestellen", "Niet nodig", ALL, by(HOUSING), NOW))
                .when(new ReplanAction(ID, action(HOUSING, DUE), "Toch wel", by(HOUSING)))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.refused(ActionRefusal.ACTION_ENDED, "bomen-bestellen"));
    }

    @Test
    void a_role_that_is_needed_is_filled_once() {
        fixture.given(added(TREES), new RoleFilled(ID, WIJKAANPAK, OPGAVE, "leermeester", GRID, ALL, by(HOUSING), NOW))
                .when(new FillRole(ID, "leermeester", STRANGER, by(HOUSING)))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.refused(RoleRefusal.ROLE_FILLED, "leermeester"));
    }

    @Test
    void a_role_that_is_vacated_is_open_again() {
        fixture.given(
                        added(TREES),
                        new RoleFilled(ID, WIJKAANPAK, OPGAVE, "leermeester", GRID, ALL, by(HOUSING), NOW),
                        new RoleVacated(ID, WIJKAANPAK, OPGAVE, "leermeester", "Stopt", ALL, by(HOUSING), NOW))
                .when(new FillRole(ID, "leermeester", STRANGER, by(HOUSING)))
                .expectEvents(new RoleFilled(ID, WIJKAANPAK, OPGAVE, "leermeester", STRANGER, ALL, by(HOUSING), NOW));
    }

    @Test
    void a_clause_is_one_of_the_request_that_the_measure_is_in() {
        fixture.given(added(FACADE))
                .when(new PutInClause(ID, "rol-voor-bewoners", "4.3", by(HOUSING)))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.refused(MarketRefusal.NOT_IN_A_REQUEST));
    }

    @Test
    void a_clause_says_a_requirement_that_the_measure_has() {
        fixture.given(
                        added(FACADE),
                        new MeasurePutInRequest(
                                ID, WIJKAANPAK, OPGAVE, REQUEST, RequestKind.BUILDING_TENDER, ALL, by(HOUSING), NOW))
                .when(new PutInClause(ID, "rol-voor-bewoners", "4.3", by(HOUSING)))
                .expectEvents(new RequirementPutInClause(
                        ID, WIJKAANPAK, OPGAVE, "rol-voor-bewoners", REQUEST, "4.3", ALL, by(HOUSING), NOW));
    }
}
