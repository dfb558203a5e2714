// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.Example.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.FurtherRule;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Choice;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Silence;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Tie;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.Weight;

/**
 * Terms of any kind.
 *
 * @param parties of which the first four may decide and the others advise
 */
record RandomTerms(Random random, List<OrganisationId> parties, List<String> sections) {
    private static final List<String> SEGMENTS = List.of("huurwoningen", "koopwoningen");

    ProcedureTerms any() {
        var deciding = parties.subList(0, 1 + random.nextInt(4));
        var advising = parties.subList(4, 4 + random.nextInt(3));
        var visibility = one(List.of(Visibility.values()));
        var silence = random.nextBoolean() ? null : one(List.of(Silence.values()));
        return new ProcedureTerms(
                deciding,
                advising,
                List.of(),
                anyRule(deciding),
                1 + random.nextInt(deciding.size()),
                visibility,
                further(deciding, advising, visibility),
                silence,
                null,
                null,
                random.nextBoolean() ? null : one(List.of(Choice.values())),
                random.nextBoolean() ? null : one(List.of(Tie.values())),
                silence == Silence.AGREES_AFTER_NOTICE ? 1 + random.nextInt(3) : null);
    }

    private DecisionRule anyRule(List<OrganisationId> deciding) {
        var kind = one(List.of(DecisionRule.Kind.values()));
        return switch (kind) {
            case UNANIMITY, CONSENT_WITHOUT_OBJECTION, MAJORITY -> rule(kind);
            case QUALIFIED_MAJORITY -> new DecisionRule(kind, 2, 3, null);
            case WEIGHTED_MAJORITY ->
                new DecisionRule(
                        kind,
                        3,
                        5,
                        deciding.stream()
                                .map(party -> new Weight(party, 1 + random.nextInt(9)))
                                .toList());
        };
    }

    private List<FurtherRule> further(
            List<OrganisationId> deciding, List<OrganisationId> advising, Visibility visibility) {
        var rules = new ArrayList<FurtherRule>();
        if (random.nextBoolean()) {
            rules.add(new FurtherRule(
                    FurtherRule.Kind.VETO,
                    one(deciding),
                    random.nextBoolean() ? null : some(sections),
                    null,
                    null,
                    null,
                    null));
        }
        if (random.nextBoolean() && !advising.isEmpty()) {
            rules.add(new FurtherRule(FurtherRule.Kind.ADVICE_HEARD, null, null, advising, null, null, null));
        }
        if (random.nextInt(3) == 0 && visibility == Visibility.OPEN) {
            rules.add(new FurtherRule(FurtherRule.Kind.COUNT, null, null, null, some(SEGMENTS), 2, 3));
        }
        return rules.isEmpty() ? null : rules;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** At least one. */
    private <T> List<T> some(List<T> of) {
        var certain = random.nextInt(of.size());
        return IntStream.range(0, of.size())
                .filter(place -> place == certain || random.nextInt(4) == 0)
                .mapToObj(of::get)
                .toList();
    }
}
