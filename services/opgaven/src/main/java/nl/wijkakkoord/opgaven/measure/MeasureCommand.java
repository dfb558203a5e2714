// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.MeasureText;
import nl.wijkakkoord.contracts.opgaven.ObjectiveContribution;
import nl.wijkakkoord.opgaven.catalogue.CatalogueMeasure;
import nl.wijkakkoord.opgaven.measure.known.OnMeasure;

/** What is done with a measure as a whole. */
sealed interface MeasureCommand extends OnMeasure {

    record AddMeasure(UUID measure, UUID opgave, MeasureText text, By by) implements MeasureCommand {}

    /** @param version of the catalogue that the entry stands in */
    record PickMeasure(
            UUID measure,
            UUID opgave,
            CatalogueMeasure entry,
            int version,
            List<ObjectiveContribution> contributions,
            By by)
            implements MeasureCommand {}

    record ReviseMeasure(UUID measure, MeasureText text, String reason, By by) implements MeasureCommand {}

    record WithdrawMeasure(UUID measure, String reason, By by) implements MeasureCommand {}

    /** For the organisation of who acts. */
    record TakeResponsibility(UUID measure, By by) implements MeasureCommand {}

    record LayDownResponsibility(UUID measure, String reason, By by) implements MeasureCommand {}
}
