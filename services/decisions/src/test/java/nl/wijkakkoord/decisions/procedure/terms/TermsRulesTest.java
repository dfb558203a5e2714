// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.procedure.terms;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.procedure.terms.TermsRefusal.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.DecisionRule.Kind;
import nl.wijkakkoord.contracts.decisions.FurtherRule;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.outcome.Procedure;
import nl.wijkakkoord.outcome.Procedure.Choice;
import nl.wijkakkoord.outcome.Procedure.Silence;
import nl.wijkakkoord.outcome.Procedure.Tie;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.recount.DecisionRules;
import org.junit.jupiter.api.Test;

class TermsRulesTest {
    private static final SortedMap<OrganisationId, Capacity> ADMITTED = participants(MUNICIPALITY, HOUSING, GRID);

    @Test
    void somebody_decides() {
        // When
        var check = TermsRules.check(terms(List.of(), List.of(GRID), rule(Kind.UNANIMITY), 1), ADMITTED);

        // Then
        assertThat(check.refused()).contains(refused(NO_DECIDING_PARTY));
    }

    @Test
    void a_party_has_one_part() {
        // When
        var check = TermsRules.check(terms(List.of(HOUSING, GRID), List.of(GRID), rule(Kind.UNANIMITY), 1), ADMITTED);

        // Then
        assertThat(check.refused()).contains(refused(PARTY_NAMED_TWICE, List.of(GRID)));
    }

    @Test
    void a_share_is_for_a_qualified_majority_only() {
        // When
        var check = TermsRules.check(
                terms(List.of(HOUSING, GRID), List.of(), new DecisionRule(Kind.MAJORITY, 2, 3, null), 1), ADMITTED);

        // Then
        assertThat(check.refused()).contains(refused(RULE_NOT_VALID));
    }

    @Test
    void a_qualified_majority_has_both_parts_of_its_share() {
        // When
        var check = TermsRules.check(
                terms(List.of(HOUSING, GRID), List.of(), new DecisionRule(Kind.QUALIFIED_MAJORITY, 2, null, null), 1),
                ADMITTED);

        // Then
        assertThat(check.refused()).contains(refused(RULE_NOT_VALID));
    }

    @Test
    void an_adviser_advises_and_does_not_decide() {
        // Given
        var admitted = participants(MUNICIPALITY, HOUSING);
        admitted.put(ADVISER, Capacity.ADVISER);

        // When
        var advising = TermsRules.check(terms(List.of(HOUSING), List.of(ADVISER), rule(Kind.MAJORITY), 1), admitted);
        var deciding = TermsRules.check(terms(List.of(HOUSING, ADVISER), List.of(), rule(Kind.MAJORITY), 1), admitted);

        // Then
        assertThat(advising.refused()).isEmpty();
        assertThat(deciding.refused()).contains(refused(PARTY_DOES_NOT_DECIDE, List.of(ADVISER)));
    }

    @Test
    void a_facilitator_neither_decides_nor_advises() {
        // Given
        var admitted = participants(MUNICIPALITY, HOUSING);
        admitted.put(ADVISER, Capacity.FACILITATOR);

        // When
        var advising = TermsRules.check(terms(List.of(HOUSING), List.of(ADVISER), rule(Kind.MAJORITY), 1), admitted);
        var deciding = TermsRules.check(terms(List.of(HOUSING, ADVISER), List.of(), rule(Kind.MAJORITY), 1), admitted);

        // Then
        assertThat(advising.refused()).contains(refused(PARTY_DOES_NOT_DECIDE, List.of(ADVISER)));
        assertThat(deciding.refused()).contains(refused(PARTY_DOES_NOT_DECIDE, List.of(ADVISER)));
    }

    @Test
    void what_silence_means_after_a_notice_is_said_with_its_days() {
        // When
        var without =
                TermsRules.check(silent(ProcedureTerms.Silence.AGREES_AFTER_NOTICE, null, Visibility.OPEN), ADMITTED);
        var elsewhere = TermsRules.check(silent(ProcedureTerms.Silence.NEVER, 14, Visibility.OPEN), ADMITTED);
        var both = TermsRules.check(
                silent(ProcedureTerms.Silence.AGREES_AFTER_NOTICE, 14, Visibility.SEALED_UNTIL_CLOSING), ADMITTED);

        // Then
        assertThat(without.refused()).contains(refused(NOTICE_DAYS_NOT_OF_SILENCE));
        assertThat(elsewhere.refused()).contains(refused(NOTICE_DAYS_NOT_OF_SILENCE));
        assertThat(both.refused()).isEmpty();
    }

    @Test
    void homes_are_counted_in_the_open_only() {
        // When
        var open = TermsRules.check(counting(Visibility.OPEN, List.of("huurwoningen")), ADMITTED);
        var sealed = TermsRules.check(counting(Visibility.SEALED_UNTIL_CLOSING, List.of("huurwoningen")), ADMITTED);
        var twice = TermsRules.check(counting(Visibility.OPEN, List.of("huurwoningen", "huurwoningen")), ADMITTED);

        // Then
        assertThat(open.refused()).isEmpty();
        assertThat(sealed.refused()).contains(refused(COUNT_UNDER_SEAL));
        assertThat(twice.refused()).contains(refused(RULE_NOT_VALID));
    }

    private static ProcedureTerms silent(ProcedureTerms.Silence silence, Integer days, Visibility visibility) {
        return new ProcedureTerms(
                List.of(HOUSING, GRID),
                List.of(),
                List.of(),
                rule(Kind.UNANIMITY),
                1,
                visibility,
                null,
                silence,
                null,
                null,
                null,
                null,
                days);
    }

    private static ProcedureTerms counting(Visibility visibility, List<String> segments) {
        return new ProcedureTerms(
                List.of(HOUSING, GRID),
                List.of(),
                List.of(),
                rule(Kind.UNANIMITY),
                1,
                visibility,
                List.of(new FurtherRule(FurtherRule.Kind.COUNT, null, null, null, segments, 7, 10)),
                null,
                null,
                null,
                ProcedureTerms.Choice.RANKED,
                ProcedureTerms.Tie.LOT,
                null);
    }

    @Property
    void what_passes_can_be_decided_by_and_what_does_not_cannot(
            @ForAll @IntRange(min = 1, max = 6) int parties,
            @ForAll @IntRange(min = -1, max = 8) int quorum,
            @ForAll @IntRange(min = -1, max = 9) int numerator,
            @ForAll @IntRange(min = -1, max = 9) int denominator) {
        // Given
        var deciding = IntStream.range(0, parties)
                .mapToObj("kvk:2000000%d"::formatted)
                .map(OrganisationId::new)
                .toList();
        var rule = new DecisionRule(Kind.QUALIFIED_MAJORITY, numerator, denominator, null);

        // When
        var check = TermsRules.check(terms(deciding, List.of(), rule, quorum), participants(deciding));

        // Then
        assertThat(check.passes()).isEqualTo(decidable(deciding, rule, quorum));
    }

    private static boolean decidable(List<OrganisationId> deciding, DecisionRule rule, int quorum) {
        try {
            var parties =
                    Set.copyOf(deciding.stream().map(OrganisationId::value).toList());
            return new Procedure(parties, DecisionRules.of(rule), quorum, Silence.NEVER, Choice.APPROVAL, Tie.NOTHING)
                            .quorum()
                    == quorum;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static ProcedureTerms terms(
            List<OrganisationId> deciding, List<OrganisationId> advising, DecisionRule rule, int quorum) {
        return new ProcedureTerms(deciding, advising, List.of(), rule, quorum, Visibility.OPEN, null, null);
    }
}
