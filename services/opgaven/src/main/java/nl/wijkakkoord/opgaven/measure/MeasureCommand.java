// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.MeasureAction;
import nl.wijkakkoord.contracts.opgaven.MeasureText;
import nl.wijkakkoord.contracts.opgaven.ObjectiveContribution;
import nl.wijkakkoord.opgaven.catalogue.CatalogueMeasure;
import nl.wijkakkoord.platform.decision.Command;

/** What is done with a measure. */
sealed interface MeasureCommand extends Command {

    UUID measure();

    By by();

    @Override
    default UUID target() {
        return measure();
    }

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

    record PlanAction(UUID measure, MeasureAction action, By by) implements MeasureCommand {}

    record ReplanAction(UUID measure, MeasureAction action, String reason, By by) implements MeasureCommand {}

    record CompleteAction(UUID measure, String action, By by) implements MeasureCommand {}

    record DropAction(UUID measure, String action, String reason, By by) implements MeasureCommand {}

    record FillRole(UUID measure, String role, OrganisationId organisation, By by) implements MeasureCommand {}

    record VacateRole(UUID measure, String role, String reason, By by) implements MeasureCommand {}

    record PutInRequest(UUID measure, UUID request, By by) implements MeasureCommand {}

    record TakeFromRequest(UUID measure, String reason, By by) implements MeasureCommand {}

    record PutInClause(UUID measure, String requirement, String clause, By by) implements MeasureCommand {}

    record TakeFromClause(UUID measure, String requirement, String clause, String reason, By by)
            implements MeasureCommand {}
}
