// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.route;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.RouteEvent.RouteBaselined;
import nl.wijkakkoord.contracts.stakeholders.RouteEvent.RouteStepDropped;
import nl.wijkakkoord.contracts.stakeholders.RouteEvent.RouteStepMoved;
import nl.wijkakkoord.contracts.stakeholders.RouteStep;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Fixtures;
import nl.wijkakkoord.stakeholders.process.direction.FrozenDirections;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.AddStep;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.BaselineRoute;
import nl.wijkakkoord.stakeholders.process.route.RouteCommand.PlanRoute;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RouteAggregateTest {
    private static final UUID ID = RouteCommand.routeOf(WIJKAANPAK);
    private static final Audience ALL = Audience.ofWijkaanpak();
    private static final RouteStep PLAN = new RouteStep("wup", "Plan vastgesteld", TODAY);
    private static final RouteStep HOMES = new RouteStep("woningen", "Eerste woningen", TODAY.plusYears(1));
    private static final SubjectRef DIRECTION =
            new SubjectRef(SubjectType.DIRECTION, UUID.randomUUID(), 1, Digest.of(new byte[1]));
    private static final RouteBaselined BASELINED = baselined(1, List.of(PLAN, HOMES), DIRECTION, "Samen gepland.");
    private static final RouteStepMoved MOVED =
            new RouteStepMoved(ID, WIJKAANPAK, "wup", TODAY.plusDays(9), "De raad is later.", ALL, CONTACT, NOW);
    private static final RouteStepDropped DROPPED =
            new RouteStepDropped(ID, WIJKAANPAK, "woningen", "Niet nodig.", ALL, CONTACT, NOW);

    private final FrozenDirections directions = mock(FrozenDirections.class);
    private final FixtureConfiguration<RouteAggregate> fixture =
            Fixtures.of(RouteAggregate.class, CLOCK, roles(), directions);

    @BeforeEach
    void one_direction() {
        when(directions.find(WIJKAANPAK, 1)).thenReturn(Optional.of(DIRECTION));
        when(directions.find(WIJKAANPAK, 2)).thenReturn(Optional.empty());
    }

    @Test
    void a_route_is_planned_and_names_the_version_of_the_direction_that_it_serves() {
        fixture.givenNoPriorActivity()
                .when(new PlanRoute(WIJKAANPAK, List.of(PLAN, HOMES), 1, "Samen gepland.", CONTACT))
                .expectEvents(BASELINED);
    }

    @Test
    void a_version_of_the_direction_that_is_not_there_is_refused() {
        fixture.givenNoPriorActivity()
                .when(new PlanRoute(WIJKAANPAK, List.of(PLAN), 2, "Samen gepland.", CONTACT))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.refused(RouteRefusal.UNKNOWN_DIRECTION_VERSION, "2"));
    }

    @Test
    void a_step_is_named_once() {
        fixture.givenNoPriorActivity()
                .when(new PlanRoute(WIJKAANPAK, List.of(PLAN, PLAN), null, "Samen gepland.", CONTACT))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.refused(RouteRefusal.STEP_NAMED_TWICE, "wup"));
    }

    @Test
    void the_next_baseline_is_the_route_as_it_has_become() {
        var now = List.of(new RouteStep("wup", "Plan vastgesteld", TODAY.plusDays(9)));
        fixture.given(BASELINED, MOVED, DROPPED)
                .when(new BaselineRoute(WIJKAANPAK, null, "Een jaar verder.", CONTACT))
                .expectEvents(baselined(2, now, null, "Een jaar verder."));
    }

    @Test
    void the_name_of_a_dropped_step_is_not_given_to_another() {
        fixture.given(BASELINED, DROPPED)
                .when(new AddStep(WIJKAANPAK, HOMES, "Toch wel.", CONTACT))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.refused(RouteRefusal.STEP_EXISTS, "woningen"));
    }

    private static RouteBaselined baselined(int number, List<RouteStep> steps, SubjectRef direction, String reason) {
        return new RouteBaselined(ID, WIJKAANPAK, number, steps, direction, reason, ALL, CONTACT, NOW);
    }
}
