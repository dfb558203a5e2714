// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.MeasureText;
import nl.wijkakkoord.contracts.opgaven.ObjectiveContribution;
import nl.wijkakkoord.opgaven.catalogue.CatalogueMeasure;
import nl.wijkakkoord.opgaven.measure.known.OnMeasure;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;

/** What is done with a measure as a whole. */
sealed interface MeasureCommand extends OnMeasure {

    @Acts(Act.PREPARES)
    record AddMeasure(UUID measure, UUID opgave, MeasureText text, By by) implements MeasureCommand {}

    /** @param version of the catalogue that the entry stands in */
    @Acts(Act.PREPARES)
    record PickMeasure(
            UUID measure,
            UUID opgave,
            CatalogueMeasure entry,
            int version,
            List<ObjectiveContribution> contributions,
            By by)
            implements MeasureCommand {}

    @Acts(Act.PREPARES)
    record ReviseMeasure(UUID measure, MeasureText text, String reason, By by) implements MeasureCommand {}

    @Acts(Act.PREPARES)
    record WithdrawMeasure(UUID measure, String reason, By by) implements MeasureCommand {}

    /** For the organisation of who acts. */
    @Acts(Act.DECIDES)
    record TakeResponsibility(UUID measure, By by) implements MeasureCommand {}

    @Acts(Act.DECIDES)
    record LayDownResponsibility(UUID measure, String reason, By by) implements MeasureCommand {}
}
