// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave.elaboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkakkoord.contracts.opgaven.OpgaveObjective;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision.Refused;

/**
 * What makes an opgave concrete enough to be executed, beside its objectives: when it is elaborated, and what it lacks
 * (ADR 0020).
 *
 * @param financed whether there is a financing plan
 */
public record Elaboration(List<MeasureFact> measures, boolean financed) {

    /** Everything that is missing, each as the refusal that it leads to. */
    public List<Refused> missing(List<OpgaveObjective> objectives) {
        var missing = new ArrayList<Check>();
        missing.add(Check.refuseWhen(objectives.isEmpty(), ElaborationRefusal.NO_OBJECTIVE));
        missing.add(Check.refuseWhen(measures.isEmpty(), ElaborationRefusal.NO_MEASURE));
        measures.forEach(measure -> missing.add(Check.refuseWhen(
                measure.responsible() == null, ElaborationRefusal.NOBODY_RESPONSIBLE, measure.title())));
        missing.add(Check.refuseWhen(!financed, ElaborationRefusal.NO_FINANCING_PLAN));
        return missing.stream().map(Check::refused).flatMap(Optional::stream).toList();
    }
}
