// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.DefinitionVersion;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.NamedValue;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;

sealed interface EvaluationCommand extends Command {

    UUID evaluation();

    @Override
    default UUID target() {
        return evaluation();
    }

    /** Puts on record what a definition says of these figures. */
    @Acts(Act.PREPARES)
    record EvaluateDefinition(
            UUID evaluation,
            UUID wijkaanpak,
            UUID definition,
            DefinitionVersion version,
            String about,
            List<NamedValue> values,
            By by)
            implements EvaluationCommand {}

    @Acts(Act.PREPARES)
    record WithdrawEvaluation(UUID evaluation, String reason, By by) implements EvaluationCommand {}
}
