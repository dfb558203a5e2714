// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.issue;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.delay.DelayExample.*;

import nl.wijkakkoord.ambitions.delay.issue.IssueCommand.SettleIssue;
import nl.wijkakkoord.ambitions.delay.issue.IssueCommand.StateCostOfDelay;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.IssueEvent.IssueSettled;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Fixtures;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class IssueAggregateTest {
    private final FixtureConfiguration<IssueAggregate> fixture =
            Fixtures.of(IssueAggregate.class, CLOCK, parties(MUNICIPALITY));
    private final IssueSettled settled =
            new IssueSettled(ISSUE, WIJKAANPAK, ROUND, Audience.ofWijkaanpak(), by(HOUSING), NOW);

    @Test
    void is_stated_by_a_party() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(stating(MUNICIPALITY));

        // Then
        result.expectEvents(stated());
    }

    @Test
    void is_not_stated_by_others() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(stating(STRANGER));

        // Then
        result.expectNoEvents().expectResultMessagePayload(Decision.refused(PartyRefusal.NOT_A_PARTY));
    }

    @Test
    void is_settled_by_what_a_round_decided() {
        // Given
        var given = fixture.given(stated());

        // When
        var result = given.when(new SettleIssue(ISSUE, ROUND, by(HOUSING)));

        // Then
        result.expectEvents(settled);
    }

    @Test
    void is_not_stated_anew_once_it_is_settled() {
        // Given
        var given = fixture.given(stated(), settled);

        // When
        var result = given.when(stating(MUNICIPALITY));

        // Then
        result.expectNoEvents().expectResultMessagePayload(Decision.refused(IssueRefusal.ISSUE_SETTLED));
    }

    private static StateCostOfDelay stating(OrganisationId party) {
        return new StateCostOfDelay(
                ISSUE, WIJKAANPAK, "Duurzaamheidseisen", ROUND, RoundOutcome.NOT_AGREED_YET, false, LINES, by(party));
    }
}
