// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave.elaboration;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Looks up what was worked out for opgaven. */
@Component
public record ElaborationLoader(MeasureFacts measures, FinancingFacts financing) {

    public Elaboration of(UUID opgave) {
        return new Elaboration(measures.of(opgave), financing.planned(opgave));
    }
}
