// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionAgreed;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionDrafted;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionSubmitted;
import nl.wijkakkoord.contracts.stakeholders.StatementSection;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Fixtures;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.ConcludeDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.DraftDirection;
import nl.wijkakkoord.stakeholders.process.direction.DirectionCommand.SubmitDirection;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class DirectionAggregateTest {
    private static final UUID ID = DirectionCommand.directionOf(WIJKAANPAK);
    private static final UUID ROUND = UUID.fromString("8043be82-5445-41dc-806a-f8d698022799");
    private static final Statement STATEMENT =
            new Statement("Richting", List.of(new StatementSection("doelen", "Woonlasten blijven gelijk.")));
    private static final Audience ALL = Audience.ofWijkaanpak();
    private static final DirectionDrafted DRAFTED =
            new DirectionDrafted(ID, WIJKAANPAK, 1, STATEMENT.title(), STATEMENT.sections(), ALL, CONTACT, NOW);

    private final FixtureConfiguration<DirectionAggregate> fixture =
            Fixtures.of(DirectionAggregate.class, CLOCK, roles());

    @Test
    void a_direction_is_drafted() {
        fixture.givenNoPriorActivity()
                .when(new DraftDirection(WIJKAANPAK, STATEMENT, CONTACT))
                .expectEvents(DRAFTED);
    }

    @Test
    void a_second_direction_of_the_same_wijkaanpak_meets_the_first() {
        fixture.given(DRAFTED)
                .when(new DraftDirection(WIJKAANPAK, STATEMENT, CONTACT))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.refused(DirectionRefusal.DIRECTION_EXISTS));
    }

    @Test
    void submitting_puts_the_subject_into_the_same_history() {
        fixture.given(DRAFTED)
                .when(new SubmitDirection(ID, CONTACT))
                .expectEvents(submission().toArray());
    }

    @Test
    void what_the_parties_decided_is_taken_over() {
        var frozen = STATEMENT.freeze(ID, 1);
        var given = new ArrayList<Event>(List.of(DRAFTED));
        given.addAll(submission());
        fixture.given(given)
                .when(new ConcludeDirection(new Conclusion(WIJKAANPAK, frozen.ref(), true, ROUND, CONTACT)))
                .expectEvents(new DirectionAgreed(ID, WIJKAANPAK, 1, frozen.digest(), ROUND, ALL, CONTACT, NOW));
    }

    private static List<Event> submission() {
        var frozen = STATEMENT.freeze(ID, 1);
        var events = new ArrayList<Event>();
        events.add(new DirectionSubmitted(ID, WIJKAANPAK, 1, frozen.digest(), ALL, CONTACT, NOW));
        events.addAll(frozen.submission(WIJKAANPAK, STATEMENT.title(), null, ALL, CONTACT, NOW));
        return events;
    }
}
