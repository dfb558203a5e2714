// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.Finding;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.recount.Recount.Result;
import org.junit.jupiter.api.Test;

/** Random rounds are counted again in the tests of decisions; here is what these do not show. */
class RecountTest {
    private static final UUID ROUND = new UUID(1, 1);
    private static final OrganisationId PARTY = new OrganisationId("kvk:90000001");
    private static final SubjectRef SUBJECT = new SubjectRef("direction", ROUND, 1, Digest.of(new byte[] {1}));
    private static final Audience ALL = Audience.ofWijkaanpak();
    private static final By BY = By.system(PARTY);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final RoundOpened opened = opened();
    private final PositionTaken taken = taken();

    @Test
    void a_round_of_before_that_did_not_say_out_of_how_many_is_the_same() {
        // Given
        var closed = closed(
                "wijkakkoord-outcome/1",
                new Finding("quorum-reached", List.of(PARTY), null, null, null, null, null),
                new Finding("all-agree", List.of(PARTY), null, null, null, null, null));

        // When
        var recount = Recount.of(List.of(opened, taken, closed), closed);

        // Then
        assertThat(recount.result()).isEqualTo(Result.SAME);
    }

    @Test
    void what_is_said_of_the_wrong_party_differs_though_the_verdict_does_not() {
        // Given
        var other = new OrganisationId("kvk:90000003");
        var closed = closed(
                "wijkakkoord-outcome/4",
                new Finding("quorum-reached", List.of(PARTY), 1L, null, null, null, null),
                new Finding("all-agree", List.of(other), 1L, null, null, null, null));

        // When
        var recount = Recount.of(List.of(opened, taken, closed), closed);

        // Then
        assertThat(recount.result()).isEqualTo(Result.DIFFERS);
        assertThat(recount.found().verdicts().getFirst().findings().getLast().parties())
                .containsExactly(PARTY);
    }

    @Test
    void from_events_that_are_not_those_of_a_round_nothing_follows() {
        // Given
        var closed = closed("wijkakkoord-outcome/4");

        // When
        var withoutOpening = Recount.of(List.of(taken, closed), closed);
        var closedTwice = Recount.of(List.of(opened, taken, closed, closed), closed);

        // Then
        assertThat(List.of(withoutOpening, closedTwice)).containsOnly(new Recount(Result.DIFFERS, null));
    }

    @Test
    void of_a_function_that_is_not_known_nothing_is_said() {
        // Given
        var closed = closed("wijkakkoord-outcome/5");

        // When
        var recount = Recount.of(List.of(opened, taken, closed), closed);

        // Then
        assertThat(recount).isEqualTo(Recount.notKnown());
    }

    private static RoundOpened opened() {
        var unanimity = new DecisionRule(DecisionRule.Kind.UNANIMITY, null, null, null);
        return new RoundOpened(
                ROUND,
                ROUND,
                List.of(new Alternative(SUBJECT, "Richting", null, null)),
                null,
                new ProcedureTerms(List.of(PARTY), List.of(), List.of(), unanimity, 1, Visibility.OPEN, null, null),
                NOON.plusSeconds(3600),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                ALL,
                BY,
                NOON,
                null);
    }

    private static PositionTaken taken() {
        return new PositionTaken(
                ROUND,
                ROUND,
                SUBJECT.digest(),
                PARTY,
                ROUND,
                Stance.AGREES,
                null,
                null,
                new MandateCitation(ROUND, 1, 1),
                null,
                null,
                ALL,
                BY,
                NOON.plusSeconds(1));
    }

    private static RoundClosed closed(String function, Finding... findings) {
        return new RoundClosed(
                ROUND,
                ROUND,
                List.of(new Verdict(SUBJECT, true, List.of(findings))),
                List.of(),
                null,
                function,
                NOON,
                ALL,
                BY,
                NOON.plusSeconds(2),
                null,
                null,
                null);
    }
}
