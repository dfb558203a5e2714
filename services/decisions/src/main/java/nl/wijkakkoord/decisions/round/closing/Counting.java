// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.closing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.Finding;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.decisions.procedure.terms.DecisionRules;
import nl.wijkakkoord.decisions.round.position.Position;
import nl.wijkakkoord.outcome.Outcome;
import nl.wijkakkoord.outcome.Outcomes;
import nl.wijkakkoord.outcome.Position.Abstains;
import nl.wijkakkoord.outcome.Position.Advises;
import nl.wijkakkoord.outcome.Position.Agrees;
import nl.wijkakkoord.outcome.Position.AsksChange;
import nl.wijkakkoord.outcome.Position.Objects;
import nl.wijkakkoord.outcome.Question;
import nl.wijkakkoord.outcome.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * Puts a round before the function that anyone can recompute. What is decided on is told apart by its digests.
 *
 * @param function name and version of the one that counted
 */
record Counting(List<Verdict> verdicts, String function) {

    /**
     * @param positions by whose they are now; none of them sealed any more
     * @param left the parties that no longer take part
     * @param setAside the parties that do not answer
     * @param day on which it is decided
     */
    static Counting of(
            RoundOpened round,
            Map<OrganisationId, Position> positions,
            Collection<OrganisationId> left,
            Collection<OrganisationId> setAside,
            LocalDate day) {
        var decided = Outcomes.of(new Question(
                DecisionRules.procedure(round.terms()),
                round.alternatives().stream().collect(toMap(Counting::digest, _ -> Set.of())),
                said(round, positions),
                values(left),
                values(setAside),
                Map.of(),
                Map.of(),
                Map.of(),
                null,
                day));
        return new Counting(
                round.alternatives().stream()
                        .map(each -> verdict(each, decided.outcomes().get(digest(each))))
                        .toList(),
                decided.function());
    }

    private static Set<String> values(Collection<OrganisationId> parties) {
        return parties.stream().map(OrganisationId::value).collect(toUnmodifiableSet());
    }

    private static Map<String, nl.wijkakkoord.outcome.Position> said(
            RoundOpened round, Map<OrganisationId, Position> positions) {
        var only =
                round.alternatives().size() == 1 ? digest(round.alternatives().getFirst()) : null;
        return positions.entrySet().stream()
                .collect(toMap(said -> said.getKey().value(), said -> said(said.getValue(), only)));
    }

    /** @param only the version that is decided on, null among rivals */
    private static nl.wijkakkoord.outcome.Position said(Position position, @Nullable String only) {
        var meant = only != null || position.digest() == null
                ? only
                : position.digest().value();
        var about = meant == null ? Set.<String>of() : Set.of(meant);
        return switch (position.stance()) {
            case AGREES -> new Agrees(Ranking.only(meant));
            case ASKS_CHANGE -> new AsksChange(about, Set.of());
            case OBJECTS -> new Objects(about, Set.of());
            case ABSTAINS -> new Abstains();
            case ADVISES -> new Advises();
            case AGREES_UNDER_CONDITIONS, AGREES_UNDER_RESERVATION ->
                throw new IllegalArgumentException("Nobody can take such a position");
        };
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

    private static String digest(Alternative alternative) {
        return alternative.subject().digest().value();
    }
}
