// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.DefinitionFormula;
import nl.wijkakkoord.contracts.ambitions.FormulaResult;
import nl.wijkakkoord.contracts.ambitions.NamedValue;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param definition exactly the version that was asked
 * @param withdrawn null as long as who put it on record stands by it
 * @param allowedActions null when the past was asked for
 */
record EvaluationView(
        UUID id,
        UUID wijkaanpak,
        SubjectRef definition,
        String about,
        DefinitionFormula formula,
        List<NamedValue> values,
        FormulaResult result,
        By by,
        Instant at,
        @Nullable Withdrawn withdrawn,
        @Nullable List<AllowedAction> allowedActions) {

    record Withdrawn(String reason, Instant at) {}

    static EvaluationView of(Versioned<Evaluation> folded, @Nullable List<AllowedAction> allowedActions) {
        var e = folded.state().evaluated();
        var withdrawn = folded.state().withdrawn();
        return new EvaluationView(
                e.evaluation(),
                e.wijkaanpak(),
                e.definition(),
                e.about(),
                e.formula(),
                e.values(),
                e.result(),
                e.by(),
                e.at(),
                withdrawn == null ? null : new Withdrawn(withdrawn.reason(), withdrawn.at()),
                allowedActions);
    }
}
