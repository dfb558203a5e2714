// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.catalogue;

import java.util.List;
import nl.wijkakkoord.contracts.opgaven.CircularityTag;
import nl.wijkakkoord.contracts.opgaven.Executor;
import nl.wijkakkoord.contracts.opgaven.MeasureLevel;
import nl.wijkakkoord.contracts.opgaven.MeasureRequirement;
import nl.wijkakkoord.contracts.opgaven.MeasureText;
import nl.wijkakkoord.contracts.opgaven.ObjectiveContribution;

/**
 * A measure that can be picked.
 *
 * @param entry its name, in kebab-case, for good
 * @param source document that names it
 */
public record CatalogueMeasure(
        String entry,
        String title,
        String description,
        MeasureLevel level,
        List<Executor> executors,
        List<MeasureRequirement> requirements,
        List<CircularityTag> circularity,
        String source) {

    public MeasureText text(List<ObjectiveContribution> contributions) {
        return new MeasureText(
                title, description, level, contributions, executors, List.of(), requirements, circularity);
    }
}
