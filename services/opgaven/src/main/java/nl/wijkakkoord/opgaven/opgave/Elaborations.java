// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks up what was worked out for opgaven. */
@Component
class Elaborations {
    private final ObjectProvider<MeasureFacts> measures;
    private final ObjectProvider<FinancingFacts> financing;

    Elaborations(ObjectProvider<MeasureFacts> measures, ObjectProvider<FinancingFacts> financing) {
        this.measures = measures;
        this.financing = financing;
    }

    Elaboration of(UUID opgave) {
        return new Elaboration(
                measures.stream().flatMap(facts -> facts.of(opgave).stream()).toList(),
                financing.stream().anyMatch(facts -> facts.planned(opgave)));
    }
}
