// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static nl.wijkakkoord.outcome.FindingCode.ABSTENTION;
import static nl.wijkakkoord.outcome.FindingCode.ADVICE_HEARD;
import static nl.wijkakkoord.outcome.FindingCode.ADVICE_NOT_HEARD;
import static nl.wijkakkoord.outcome.FindingCode.ALL_AGREE;
import static nl.wijkakkoord.outcome.FindingCode.CHANGE_ASKED;
import static nl.wijkakkoord.outcome.FindingCode.CONDITION_NOT_MET;
import static nl.wijkakkoord.outcome.FindingCode.COUNT_NOT_REACHED;
import static nl.wijkakkoord.outcome.FindingCode.COUNT_REACHED;
import static nl.wijkakkoord.outcome.FindingCode.NOBODY_AGREES;
import static nl.wijkakkoord.outcome.FindingCode.NO_OBJECTION;
import static nl.wijkakkoord.outcome.FindingCode.NO_POSITION;
import static nl.wijkakkoord.outcome.FindingCode.OBJECTION;
import static nl.wijkakkoord.outcome.FindingCode.OTHER_ALTERNATIVE;
import static nl.wijkakkoord.outcome.FindingCode.RESERVATION_LAPSED;
import static nl.wijkakkoord.outcome.FindingCode.RESERVATION_REFUSED;
import static nl.wijkakkoord.outcome.FindingCode.SHARE_NOT_REACHED;
import static nl.wijkakkoord.outcome.FindingCode.SHARE_REACHED;
import static nl.wijkakkoord.outcome.FindingCode.SILENCE_DOES_NOT_OBJECT;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkakkoord.outcome.Position.StandsInTheWay;
import nl.wijkakkoord.outcome.Procedure.Silence;
import nl.wijkakkoord.outcome.Rule.AdviceHeard;
import nl.wijkakkoord.outcome.Rule.AllOf;
import nl.wijkakkoord.outcome.Rule.ConsentWithoutObjection;
import nl.wijkakkoord.outcome.Rule.Count;
import nl.wijkakkoord.outcome.Rule.Majority;
import nl.wijkakkoord.outcome.Rule.QualifiedMajority;
import nl.wijkakkoord.outcome.Rule.Unanimity;
import nl.wijkakkoord.outcome.Rule.Veto;
import nl.wijkakkoord.outcome.Rule.WeightedMajority;

/** What a rule finds of one alternative. */
record Judgement(Question question, String alternative, Tally tally) {

    List<Finding> by(Rule rule) {
        return switch (rule) {
            case Unanimity() -> unanimity();
            case ConsentWithoutObjection() -> consent();
            case Majority() -> majority();
            case QualifiedMajority share -> qualified(share);
            case WeightedMajority share -> List.of(weighted(share));
            case Veto veto -> stops(veto) ? List.of(tally.finding(FindingCode.VETO, List.of(veto.party()))) : List.of();
            case AdviceHeard advice -> List.of(advice(advice));
            case Count count ->
                count.segments().stream()
                        .map(segment -> counted(count, segment))
                        .toList();
            case AllOf(var rules) ->
                IntStream.range(0, rules.size())
                        .boxed()
                        .flatMap(place -> by(rules.get(place)).stream().map(finding -> finding.by(place + 1)))
                        .toList();
        };
    }

    private List<Finding> unanimity() {
        var tolerated = question.procedure().silence() == Silence.NO_OBJECTION;
        var found = new ArrayList<>(inTheWay());
        found.addAll(present(
                tally.finding(ABSTENTION, tally.with(Standing.ABSTAINS)),
                tally.finding(OTHER_ALTERNATIVE, tally.with(Standing.SPEAKS_ELSEWHERE)),
                tally.finding(tolerated ? SILENCE_DOES_NOT_OBJECT : NO_POSITION, tally.with(Standing.SILENT))));
        if (found.stream().noneMatch(finding -> finding.code().blocks())) {
            found.add(tally.finding(ALL_AGREE, tally.agreeing()));
        }
        return found;
    }

    private List<Finding> consent() {
        var found = new ArrayList<>(inTheWay());
        if (tally.saidToAgree().isEmpty()) {
            found.add(tally.finding(NOBODY_AGREES, tally.all()));
        }
        return found.isEmpty() ? List.of(tally.finding(NO_OBJECTION, tally.agreeing())) : found;
    }

    private List<Finding> majority() {
        var agreeing = tally.agreeing();
        var counted = agreeing.size()
                + tally.inTheWay().size()
                + tally.with(Standing.SPEAKS_ELSEWHERE).size();
        return List.of(share(2 * agreeing.size() > counted, agreeing, counted, null));
    }

    private List<Finding> qualified(QualifiedMajority rule) {
        var agreeing = tally.agreeing();
        var reached = (long) agreeing.size() * rule.denominator() >= (long) rule.numerator() * tally.size();
        return List.of(share(reached, agreeing, tally.size(), null));
    }

    private Finding weighted(WeightedMajority rule) {
        var agreeing = tally.agreeing();
        var weight = weight(rule, agreeing);
        var all = weight(rule, tally.all());
        return share(
                product(weight, rule.denominator()).compareTo(product(all, rule.numerator())) >= 0,
                agreeing,
                all,
                weight);
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private static long weight(WeightedMajority rule, List<String> parties) {
        return parties.stream().mapToLong(party -> rule.weights().get(party)).sum();
    }

    private static Finding share(boolean reached, List<String> agreeing, long outOf, Long count) {
        return new Finding(reached ? SHARE_REACHED : SHARE_NOT_REACHED, agreeing, outOf, count, null, null);
    }

    private boolean stops(Veto veto) {
        var standing = tally.of().get(veto.party());
        if (standing == null || !standing.isInTheWay()) {
            return false;
        }
        var spoken = question.positions().get(veto.party()) instanceof StandsInTheWay way
                ? way.sections()
                : Set.<String>of();
        return veto.sections().isEmpty()
                || veto.sections().stream().anyMatch(question.alternatives().get(alternative)::contains)
                        && (spoken.isEmpty() || spoken.stream().anyMatch(veto.sections()::contains));
    }

    private Finding advice(AdviceHeard rule) {
        var heard = rule.advisers().stream()
                .filter(question.positions()::containsKey)
                .sorted()
                .toList();
        var missing = rule.advisers().stream()
                .filter(party -> !question.positions().containsKey(party))
                .filter(party -> !question.left().contains(party))
                .filter(party -> !question.setAside().contains(party))
                .sorted()
                .toList();
        return missing.isEmpty()
                ? Finding.of(ADVICE_HEARD, heard, rule.advisers().size())
                : Finding.of(ADVICE_NOT_HEARD, missing, rule.advisers().size());
    }

    private Finding counted(Count rule, String segment) {
        var count = question.counts().get(segment);
        var agreeing = (long) count.agreeingWith(alternative);
        var reached = count.of() > 0 && agreeing * rule.denominator() >= (long) rule.numerator() * count.of();
        return new Finding(reached ? COUNT_REACHED : COUNT_NOT_REACHED, List.of(), count.of(), agreeing, segment, null);
    }

    private List<Finding> inTheWay() {
        return present(
                tally.finding(OBJECTION, tally.with(Standing.OBJECTS)),
                tally.finding(CHANGE_ASKED, tally.with(Standing.ASKS_CHANGE)),
                tally.finding(CONDITION_NOT_MET, tally.with(Standing.CONDITION_NOT_MET)),
                tally.finding(RESERVATION_REFUSED, tally.with(Standing.RESERVATION_REFUSED)),
                tally.finding(RESERVATION_LAPSED, tally.with(Standing.RESERVATION_LAPSED)));
    }

    /** The findings that concern anybody. */
    private static List<Finding> present(Finding... findings) {
        return Stream.of(findings)
                .filter(finding -> !finding.parties().isEmpty())
                .toList();
    }
}
