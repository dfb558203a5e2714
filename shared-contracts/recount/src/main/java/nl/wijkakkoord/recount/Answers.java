// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.recount;

import java.util.List;
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

    /** One for each alternative, in their order. */
    public static List<Verdict> verdicts(List<Alternative> alternatives, Decided decided) {
        return alternatives.stream()
                .map(Alternative::subject)
                .map(subject -> {
                    var outcome = decided.outcomes().get(subject.digest().value());
                    return new Verdict(subject, outcome.agreed(), findings(outcome));
                })
                .toList();
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
                new Condition(Condition.Kind.PARTY_AGREES, new OrganisationId(party), null);
            case nl.wijkakkoord.outcome.Condition.OfFact(var fact) ->
                new Condition(Condition.Kind.ROUND_AGREED, null, UUID.fromString(fact));
        };
        return new ConditionFound(
                new OrganisationId(found.party()),
                new Digest(found.alternative()),
                condition,
                found.met(),
                Why.valueOf(found.why()));
    }
}
