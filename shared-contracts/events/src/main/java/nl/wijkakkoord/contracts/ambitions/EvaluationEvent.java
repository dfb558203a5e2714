// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.subjects.SubjectRef;

/** What a definition says of figures, on record. */
public sealed interface EvaluationEvent extends Event {

    UUID evaluation();

    /**
     * Anyone can compute the result again from the formula and the values.
     *
     * @param about what the figures are of: a scenario, a type of dwelling
     * @param definition exactly the version that was asked
     */
    @ContractName("nl.wijkakkoord.ambitions.definition-evaluated.v1")
    record DefinitionEvaluated(
            UUID evaluation,
            UUID wijkaanpak,
            SubjectRef definition,
            String about,
            DefinitionFormula formula,
            List<NamedValue> values,
            FormulaResult result,
            Audience audience,
            By by,
            Instant at)
            implements EvaluationEvent {}

    /** Who put it on record does not stand by it any more. */
    @ContractName("nl.wijkakkoord.ambitions.evaluation-withdrawn.v1")
    record EvaluationWithdrawn(UUID evaluation, UUID wijkaanpak, String reason, Audience audience, By by, Instant at)
            implements EvaluationEvent {}
}
