// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Finding;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.decisions.procedure.Rules;
import nl.wijkakkoord.outcome.Outcome;
import nl.wijkakkoord.outcome.Outcomes;
import nl.wijkakkoord.outcome.Stance;
import nl.wijkakkoord.outcome.Terms;

/** Puts a round before the outcome function that anyone can recompute. */
final class Counting {
    private Counting() {}

    /** @param positions none of them sealed any more */
    static Outcome of(ProcedureTerms terms, Collection<Position> positions) {
        var deciding = terms.deciding().stream().map(OrganisationId::value).collect(toUnmodifiableSet());
        return Outcomes.of(
                new Terms(deciding, Rules.of(terms.rule()), terms.quorum()),
                positions.stream()
                        .collect(toMap(
                                position -> position.organisation().value(),
                                position -> Stance.valueOf(position.stance().name()))));
    }

    static List<Finding> findings(Outcome outcome) {
        return outcome.findings().stream()
                .map(found -> new Finding(
                        found.code().code(),
                        found.parties().stream().map(OrganisationId::new).toList()))
                .toList();
    }
}
