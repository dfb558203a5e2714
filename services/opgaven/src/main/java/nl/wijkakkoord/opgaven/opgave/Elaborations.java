// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks up what was worked out for opgaven. */
@Component
class Elaborations {
    private final MeasureFacts measures;
    private final FinancingFacts financing;

    Elaborations(MeasureFacts measures, FinancingFacts financing) {
        this.measures = measures;
        this.financing = financing;
    }

    Elaboration of(UUID opgave) {
        return new Elaboration(measures.of(opgave), financing.planned(opgave));
    }
}
