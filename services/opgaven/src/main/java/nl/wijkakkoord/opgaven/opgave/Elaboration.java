// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import java.util.ArrayList;
import java.util.List;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Refused;

/**
 * What makes an opgave concrete enough to be executed, beside its objectives.
 *
 * @param financed whether there is a financing plan
 */
record Elaboration(List<MeasureFact> measures, boolean financed) {

    /** Everything that is missing, each as the refusal that it leads to. */
    List<Refused> missing(Opgave opgave) {
        var missing = new ArrayList<Refused>();
        if (opgave.objectives().isEmpty()) {
            missing.add(Decision.refused(OpgaveRefusal.NO_OBJECTIVE));
        }
        if (measures.isEmpty()) {
            missing.add(Decision.refused(OpgaveRefusal.NO_MEASURE));
        }
        measures.stream()
                .filter(measure -> measure.responsible() == null)
                .map(measure -> Decision.refused(OpgaveRefusal.NOBODY_RESPONSIBLE, measure.title()))
                .forEach(missing::add);
        if (!financed) {
            missing.add(Decision.refused(OpgaveRefusal.NO_FINANCING_PLAN));
        }
        return missing;
    }
}
