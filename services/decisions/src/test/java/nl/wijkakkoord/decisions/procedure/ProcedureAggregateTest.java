// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure;

import static nl.wijkakkoord.decisions.Example.*;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureProposed;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ProposeProcedure;
import nl.wijkakkoord.decisions.procedure.ProcedureCommand.ReplaceProposal;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Fixtures;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProcedureAggregateTest {
    private static final UUID ID = Procedure.idOf(WIJKAANPAK);
    private final Parties parties = parties(GRID);
    private final FixtureConfiguration<ProcedureAggregate> fixture =
            Fixtures.of(ProcedureAggregate.class, CLOCK, parties);

    @BeforeEach
    void five_parties_take_part() {
        when(parties.admitted(WIJKAANPAK)).thenReturn(participants(MUNICIPALITY, HOUSING, GRID, RESIDENTS, ADVISER));
    }

    @Test
    void is_proposed_by_a_member_of_a_party() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(new ProposeProcedure(WIJKAANPAK, terms(Visibility.OPEN), null, by(GRID)));

        // Then
        result.expectEvents(proposed(Visibility.OPEN, NOW));
    }

    @Test
    void is_not_proposed_by_others() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(new ProposeProcedure(WIJKAANPAK, terms(Visibility.OPEN), null, by(STRANGER)));

        // Then
        result.expectNoEvents().expectResultMessagePayload(Decision.refused(PartyRefusal.NOT_A_PARTY));
    }

    @Test
    void recorded_time_does_not_go_back_when_the_clock_does() {
        // Given
        var later = NOW.plusSeconds(90);
        var given = fixture.given(proposed(Visibility.OPEN, later));

        // When
        var result = given.when(new ReplaceProposal(ID, terms(Visibility.SEALED_UNTIL_CLOSING), null, by(GRID)));

        // Then
        result.expectEvents(proposed(Visibility.SEALED_UNTIL_CLOSING, later));
    }

    private static ProcedureProposed proposed(Visibility visibility, Instant at) {
        return new ProcedureProposed(ID, WIJKAANPAK, 1, terms(visibility), Audience.ofWijkaanpak(), by(GRID), at, null);
    }
}
