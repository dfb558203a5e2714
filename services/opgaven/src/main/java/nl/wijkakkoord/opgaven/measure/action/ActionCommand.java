// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.action;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.MeasureAction;
import nl.wijkakkoord.opgaven.measure.known.OnMeasure;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;

/** What is done with the actions of a measure. */
public sealed interface ActionCommand extends OnMeasure {

    @Acts(Act.PREPARES)
    record PlanAction(UUID measure, MeasureAction action, By by) implements ActionCommand {}

    @Acts(Act.PREPARES)
    record ReplanAction(UUID measure, MeasureAction action, String reason, By by) implements ActionCommand {}

    @Acts(Act.PREPARES)
    record CompleteAction(UUID measure, String action, By by) implements ActionCommand {}

    @Acts(Act.PREPARES)
    record DropAction(UUID measure, String action, String reason, By by) implements ActionCommand {}
}
