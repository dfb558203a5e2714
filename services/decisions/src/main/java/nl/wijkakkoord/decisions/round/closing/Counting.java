// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.closing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.Finding;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.decisions.procedure.terms.DecisionRules;
import nl.wijkakkoord.decisions.round.position.Position;
import nl.wijkakkoord.outcome.Choices;
import nl.wijkakkoord.outcome.Outcome;
import nl.wijkakkoord.outcome.Outcomes;
import nl.wijkakkoord.outcome.Stance;
import nl.wijkakkoord.outcome.Terms;
import nl.wijkakkoord.outcome.Vote;
import org.jspecify.annotations.Nullable;

/**
 * Puts a round before the functions that anyone can recompute: on one version, or on rivals, which are told apart by
 * their digests.
 *
 * @param function name and version of the one that counted
 */
record Counting(List<Verdict> verdicts, String function) {

    /**
     * @param positions by whose they are now; none of them sealed any more
     * @param left the parties that no longer take part
     * @param setAside the parties that do not answer
     */
    static Counting of(
            RoundOpened round,
            Map<OrganisationId, Position> positions,
            Collection<OrganisationId> left,
            Collection<OrganisationId> setAside) {
        return round.alternatives().size() == 1
                ? onOne(round, positions, values(left), values(setAside))
                : onRivals(round, positions, values(left), values(setAside));
    }

    private static Set<String> values(Collection<OrganisationId> parties) {
        return parties.stream().map(OrganisationId::value).collect(toUnmodifiableSet());
    }

    private static Counting onOne(
            RoundOpened round, Map<OrganisationId, Position> positions, Set<String> left, Set<String> setAside) {
        var outcome = Outcomes.of(terms(round.terms()), byParty(positions, Counting::stance), left, setAside);
        var only = round.alternatives().getFirst();
        return new Counting(List.of(verdict(only, outcome)), outcome.function());
    }

    private static Counting onRivals(
            RoundOpened round, Map<OrganisationId, Position> positions, Set<String> left, Set<String> setAside) {
        var outcomes = Choices.of(
                terms(round.terms()),
                round.alternatives().stream().map(Counting::digest).collect(toUnmodifiableSet()),
                byParty(positions, position -> new Vote(stance(position), value(position.digest()))),
                left,
                setAside);
        return new Counting(
                round.alternatives().stream()
                        .map(rival -> verdict(rival, outcomes.get(digest(rival))))
                        .toList(),
                outcomes.get(outcomes.firstKey()).function());
    }

    private static Terms terms(ProcedureTerms terms) {
        var deciding = terms.deciding().stream().map(OrganisationId::value).collect(toUnmodifiableSet());
        return new Terms(deciding, DecisionRules.of(terms.rule()), terms.quorum());
    }

    private static Verdict verdict(Alternative alternative, Outcome outcome) {
        return new Verdict(alternative.subject(), outcome.agreed(), findings(outcome));
    }

    private static List<Finding> findings(Outcome outcome) {
        return outcome.findings().stream()
                .map(found -> new Finding(
                        found.code().code(),
                        found.parties().stream().map(OrganisationId::new).toList()))
                .toList();
    }

    private static <T> Map<String, T> byParty(Map<OrganisationId, Position> positions, Function<Position, T> counted) {
        return positions.entrySet().stream()
                .collect(toMap(position -> position.getKey().value(), position -> counted.apply(position.getValue())));
    }

    private static Stance stance(Position position) {
        return Stance.valueOf(position.stance().name());
    }

    private static String digest(Alternative alternative) {
        return alternative.subject().digest().value();
    }

    private static @Nullable String value(@Nullable Digest digest) {
        return digest == null ? null : digest.value();
    }
}
