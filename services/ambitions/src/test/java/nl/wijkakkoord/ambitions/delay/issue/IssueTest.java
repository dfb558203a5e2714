// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.issue;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.delay.DelayExample.*;
import static nl.wijkakkoord.platform.decision.Decision.accepted;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkakkoord.ambitions.delay.issue.IssueCommand.SettleIssue;
import nl.wijkakkoord.ambitions.delay.issue.IssueCommand.StateCostOfDelay;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.CostLine;
import nl.wijkakkoord.contracts.ambitions.IssueEvent.IssueSettled;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;

class IssueTest {
    private final Issue open = Issue.NONE.evolve(stated());
    private final IssueSettled agreed =
            new IssueSettled(ISSUE, WIJKAANPAK, ROUND, Audience.ofWijkaanpak(), by(HOUSING), NOW);

    @Test
    void what_waiting_costs_is_the_sum_of_its_lines() {
        // When
        var decision = state(Issue.NONE, MUNICIPALITY, RoundOutcome.NOT_AGREED_YET, LINES);

        // Then
        assertThat(decision).isEqualTo(accepted(stated()));
    }

    @Test
    void lines_that_together_exceed_what_json_carries_are_refused() {
        // Given
        var most = new CostLine("Alles", (1L << 53) - 1);

        // When
        var decision = state(Issue.NONE, MUNICIPALITY, RoundOutcome.NOT_AGREED_YET, List.of(most, most));

        // Then
        assertThat(decision).isEqualTo(refused(IssueRefusal.AMOUNT_TOO_LARGE));
    }

    @Test
    void a_round_that_agreed_already_leaves_no_issue() {
        // When
        var decision = state(Issue.NONE, MUNICIPALITY, RoundOutcome.AGREED, LINES);

        // Then
        assertThat(decision).isEqualTo(refused(IssueRefusal.ROUND_ALREADY_AGREED, ROUND));
    }

    @Test
    void another_party_does_not_state_it_anew() {
        // When
        var decision = state(open, HOUSING, RoundOutcome.NOT_AGREED_YET, LINES);

        // Then
        assertThat(decision).isEqualTo(refused(IssueRefusal.ISSUE_OF_ANOTHER));
    }

    @Test
    void it_is_settled_by_the_round_in_which_the_parties_agreed() {
        // When
        var decision = open.settle(new SettleIssue(ISSUE, ROUND, by(HOUSING)), NOW);

        // Then
        assertThat(decision).isEqualTo(accepted(agreed));
        assertThat(open.evolve(agreed).settledIn()).isEqualTo(ROUND);
    }

    @Test
    void on_a_settled_issue_nothing_is_offered_any_more() {
        // When
        var check = open.evolve(agreed).checkMayOffer(ActorAuthority.MEMBER);

        // Then
        assertThat(check.refused()).contains(refused(IssueRefusal.ISSUE_SETTLED));
    }

    private static Decision state(Issue issue, OrganisationId party, RoundOutcome round, List<CostLine> lines) {
        return issue.state(
                new StateCostOfDelay(ISSUE, WIJKAANPAK, "Duurzaamheidseisen", ROUND, round, false, lines, by(party)),
                ActorAuthority.MEMBER,
                NOW);
    }
}
