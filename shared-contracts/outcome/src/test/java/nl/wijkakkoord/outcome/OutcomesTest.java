// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static nl.wijkakkoord.outcome.Stance.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkakkoord.outcome.Rule.ConsentWithoutObjection;
import nl.wijkakkoord.outcome.Rule.Majority;
import nl.wijkakkoord.outcome.Rule.QualifiedMajority;
import nl.wijkakkoord.outcome.Rule.Unanimity;
import org.junit.jupiter.api.Test;

class OutcomesTest {

    private static final Set<String> PARTNERS = Set.of("gemeente", "corporatie", "netbeheerder");

    @Test
    void the_whole_team_stands_behind_it_when_every_party_agrees() {
        // Given
        var terms = new Terms(PARTNERS, new Unanimity(), 3);

        // When
        var outcome = Outcomes.of(terms, Map.of("gemeente", AGREES, "corporatie", AGREES, "netbeheerder", AGREES));

        // Then
        var all = List.of("corporatie", "gemeente", "netbeheerder");
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        true,
                        List.of(
                                new Finding(FindingCode.QUORUM_REACHED, all, 3),
                                new Finding(FindingCode.ALL_AGREE, all, 3)),
                        "wijkakkoord-outcome/1"));
    }

    @Test
    void who_stands_in_the_way_of_unanimity_is_named_with_the_reason() {
        // Given
        var terms = new Terms(PARTNERS, new Unanimity(), 1);

        // When
        var outcome = Outcomes.of(terms, Map.of("gemeente", ABSTAINS, "corporatie", ASKS_CHANGE));

        // Then
        assertThat(outcome.agreed()).isFalse();
        assertThat(outcome.findings())
                .containsExactly(
                        new Finding(FindingCode.QUORUM_REACHED, List.of("corporatie", "gemeente"), 3),
                        new Finding(FindingCode.CHANGE_ASKED, List.of("corporatie"), 3),
                        new Finding(FindingCode.ABSTENTION, List.of("gemeente"), 3),
                        new Finding(FindingCode.NO_POSITION, List.of("netbeheerder"), 3));
    }

    @Test
    void consent_holds_while_a_party_beyond_the_quorum_is_silent() {
        // Given
        var terms = new Terms(PARTNERS, new ConsentWithoutObjection(), 2);

        // When
        var outcome = Outcomes.of(terms, Map.of("gemeente", AGREES, "corporatie", ABSTAINS));

        // Then
        assertThat(outcome.agreed()).isTrue();
        assertThat(outcome.findings()).contains(new Finding(FindingCode.NO_OBJECTION, List.of("gemeente"), 3));
    }

    @Test
    void silence_is_no_consent_when_the_quorum_is_missed() {
        // Given
        var terms = new Terms(PARTNERS, new ConsentWithoutObjection(), 3);

        // When
        var outcome = Outcomes.of(terms, Map.of("gemeente", AGREES, "corporatie", AGREES));

        // Then
        assertThat(outcome.agreed()).isFalse();
        assertThat(outcome.findings())
                .contains(new Finding(FindingCode.QUORUM_NOT_REACHED, List.of("netbeheerder"), 3));
    }

    @Test
    void an_even_split_is_no_majority() {
        // Given
        var terms = new Terms(PARTNERS, new Majority(), 3);

        // When
        var outcome = Outcomes.of(terms, Map.of("gemeente", AGREES, "corporatie", OBJECTS, "netbeheerder", ABSTAINS));

        // Then
        assertThat(outcome.agreed()).isFalse();
        assertThat(outcome.findings()).contains(new Finding(FindingCode.SHARE_NOT_REACHED, List.of("gemeente"), 2));
    }

    @Test
    void two_of_three_is_exactly_two_thirds() {
        // Given
        var terms = new Terms(PARTNERS, new QualifiedMajority(2, 3), 2);

        // When
        var outcome = Outcomes.of(terms, Map.of("gemeente", AGREES, "corporatie", AGREES));

        // Then
        assertThat(outcome.agreed()).isTrue();
        assertThat(outcome.findings())
                .contains(new Finding(FindingCode.SHARE_REACHED, List.of("corporatie", "gemeente"), 3));
    }

    @Test
    void a_conditional_position_is_not_decided_on() {
        // Given
        var terms = new Terms(PARTNERS, new Majority(), 1);

        // When, Then
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outcomes.of(terms, Map.of("gemeente", AGREES_UNDER_RESERVATION)))
                .withMessageContainingAll("AGREES_UNDER_RESERVATION", "gemeente");
    }
}
