// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.recount;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.ConditionFound;
import nl.wijkakkoord.contracts.decisions.ConditionFound.Why;
import nl.wijkakkoord.contracts.decisions.Finding;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.outcome.Decided;
import nl.wijkakkoord.outcome.FindingCode;
import nl.wijkakkoord.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/** What the function answers, as events say it. What is decided on is told apart by its digests. */
public final class Answers {
    private Answers() {}

    private static final Set<FindingCode> OF_THE_CHOICE =
            Set.of(FindingCode.OUTWEIGHED, FindingCode.NOT_CHOSEN_BY_LOT, FindingCode.TIE, FindingCode.CYCLE);

    /**
     * One for each alternative, in their order. What rests on an open reservation is not agreed yet, so that nobody takes it
     * for that who does not know of reservations.
     */
    public static List<Verdict> verdicts(List<Alternative> alternatives, Decided decided) {
        return alternatives.stream()
                .map(Alternative::subject)
                .map(subject -> {
                    var outcome = decided.outcomes().get(subject.digest().value());
                    return new Verdict(subject, outcome.agreed() && !isReserved(outcome), findings(outcome));
                })
                .toList();
    }

    /**
     * Whether the outcome can still change by what comes of open reservations. What does not pass with all of them open does
     * not pass later either; among rivals another one can be chosen then.
     */
    public static boolean waits(Decided decided) {
        var agreed =
                decided.outcomes().values().stream().filter(Outcome::agreed).findFirst();
        return agreed.isPresent()
                ? isReserved(agreed.get())
                : decided.outcomes().values().stream().anyMatch(outcome -> isReserved(outcome) && passes(outcome));
    }

    private static boolean isReserved(Outcome outcome) {
        return outcome.findings().stream().anyMatch(found -> found.code() == FindingCode.RESERVATION_OPEN);
    }

    private static boolean passes(Outcome outcome) {
        return outcome.findings().stream()
                .filter(found -> found.code().blocks())
                .allMatch(found -> OF_THE_CHOICE.contains(found.code()));
    }

    /** Null where none was set. */
    public static @Nullable List<ConditionFound> conditions(Decided decided) {
        return decided.conditions().isEmpty()
                ? null
                : decided.conditions().stream().map(Answers::found).toList();
    }

    /** Digests of the alternatives among which a lot would be drawn, sorted; none where they are not tied. */
    public static List<Digest> tied(Decided decided) {
        return decided.outcomes().entrySet().stream()
                .filter(each -> each.getValue().findings().stream()
                        .anyMatch(found -> found.code() == FindingCode.TIE || found.code() == FindingCode.CYCLE))
                .map(each -> new Digest(each.getKey()))
                .toList();
    }

    private static List<Finding> findings(Outcome outcome) {
        return outcome.findings().stream()
                .map(found -> new Finding(
                        found.code().code(),
                        found.parties().stream().map(OrganisationId::new).toList(),
                        found.outOf(),
                        found.segment() == null ? found.count() : null,
                        found.rule(),
                        found.segment(),
                        found.segment() == null ? null : found.count()))
                .toList();
    }

    private static ConditionFound found(Decided.ConditionFound found) {
        var condition = switch (found.condition()) {
            case nl.wijkakkoord.outcome.Condition.OfParty(var party) ->
                new Condition(Condition.Kind.PARTY_AGREES, new OrganisationId(party), null, null, null, null);
            case nl.wijkakkoord.outcome.Condition.OfFact(var fact)
            when BodyDecisions.isFact(fact) -> BodyDecisions.condition(fact);
            case nl.wijkakkoord.outcome.Condition.OfFact(var fact)
            when MoneyFacts.isFact(fact) -> MoneyFacts.condition(fact);
            case nl.wijkakkoord.outcome.Condition.OfFact(var fact) ->
                new Condition(Condition.Kind.ROUND_AGREED, null, UUID.fromString(fact), null, null, null);
        };
        return new ConditionFound(
                new OrganisationId(found.party()),
                new Digest(found.alternative()),
                condition,
                found.met(),
                Why.valueOf(found.why()));
    }
}
