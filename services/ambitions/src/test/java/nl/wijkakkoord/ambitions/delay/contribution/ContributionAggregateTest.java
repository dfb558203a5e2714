// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.contribution;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.delay.DelayExample.*;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import nl.wijkakkoord.ambitions.delay.contribution.ContributionCommand.CallContribution;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionFellDue;
import nl.wijkakkoord.contracts.ambitions.ContributionEvent.ContributionOffered;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.mandate.MandateRefusal;
import nl.wijkakkoord.participation.mandate.MandateUse;
import nl.wijkakkoord.participation.mandate.MandatedActorLoader;
import nl.wijkakkoord.participation.mandate.Mandates;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.inbox.ConsumedPositions;
import nl.wijkakkoord.platform.testing.Fixtures;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContributionAggregateTest {
    private final Parties parties = mock(Parties.class);
    private final ConsumedPositions heard = mock(ConsumedPositions.class);
    private final Mandates mandates = mock(Mandates.class);
    private final FixtureConfiguration<ContributionAggregate> fixture = Fixtures.of(
            ContributionAggregate.class,
            CLOCK,
            new MandatedActorLoader(parties, mandates, mock(MandateUse.class), heard, CLOCK));

    @BeforeEach
    void the_municipality_has_a_mandate() {
        when(parties.authority(WIJKAANPAK, by(MUNICIPALITY), TODAY)).thenReturn(ActorAuthority.MEMBER);
        when(mandates.find(MANDATE)).thenReturn(Optional.of(mandate(SubjectType.CONTRIBUTION, 10_000_000)));
        when(heard.position("stakeholders", WIJKAANPAK)).thenReturn(41L);
    }

    @Test
    void is_offered_under_the_mandate_that_was_heard_of() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(offering(10_000_000, BEFORE));

        // Then
        result.expectEvents(offered());
    }

    @Test
    void is_not_offered_under_one_that_was_not() {
        // Given
        when(mandates.find(MANDATE)).thenReturn(Optional.empty());
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(offering(10_000_000, BEFORE));

        // Then
        result.expectNoEvents()
                .expectResultMessagePayload(Decision.refused(MandateRefusal.MANDATE_NOT_HEARD_OF, MANDATE));
    }

    @Test
    void falls_due_by_what_a_round_decided() {
        // Given
        var given = fixture.given(offered());

        // When
        var result = given.when(new CallContribution(CONTRIBUTION, ROUND, NOW, by(HOUSING)));

        // Then
        result.expectEvents(new ContributionFellDue(
                CONTRIBUTION,
                WIJKAANPAK,
                ISSUE,
                ROUND,
                MUNICIPALITY,
                10_000_000,
                NOW,
                Audience.ofWijkaanpak(),
                by(HOUSING),
                NOW));
    }

    private static ContributionOffered offered() {
        return new ContributionOffered(
                CONTRIBUTION,
                WIJKAANPAK,
                ISSUE,
                ROUND,
                MUNICIPALITY,
                10_000_000,
                BEFORE,
                new MandateCitation(MANDATE, 3, 41),
                TEXT,
                Audience.ofWijkaanpak(),
                by(MUNICIPALITY),
                NOW);
    }
}
