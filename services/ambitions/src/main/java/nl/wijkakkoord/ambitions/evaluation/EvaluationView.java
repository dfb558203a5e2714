// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.DefinitionFormula;
import nl.wijkakkoord.contracts.ambitions.EvaluationEvent.DefinitionEvaluated;
import nl.wijkakkoord.contracts.ambitions.FormulaResult;
import nl.wijkakkoord.contracts.ambitions.NamedValue;
import nl.wijkakkoord.contracts.subjects.SubjectRef;

/** @param definition exactly the version that was asked */
record EvaluationView(
        UUID id,
        UUID wijkaanpak,
        SubjectRef definition,
        String about,
        DefinitionFormula formula,
        List<NamedValue> values,
        FormulaResult result,
        By by,
        Instant at) {

    static EvaluationView of(DefinitionEvaluated e) {
        return new EvaluationView(
                e.evaluation(),
                e.wijkaanpak(),
                e.definition(),
                e.about(),
                e.formula(),
                e.values(),
                e.result(),
                e.by(),
                e.at());
    }
}
