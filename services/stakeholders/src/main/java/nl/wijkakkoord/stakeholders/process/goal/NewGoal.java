// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.DefinitionRef;
import nl.wijkakkoord.contracts.stakeholders.GoalKind;
import org.jspecify.annotations.Nullable;

/** @param definition the agreed version that says what the goal means; without it the goal is refused */
record NewGoal(
        @NotNull GoalKind kind,
        @NotBlank @Size(max = 2000) String text,
        @Nullable @Valid DefinitionOfGoal definition) {

    record DefinitionOfGoal(
            @NotNull UUID definition, @NotNull @Positive Integer version) {
        DefinitionRef ref() {
            return new DefinitionRef(definition, version);
        }
    }

    @Nullable
    DefinitionRef ref() {
        return definition == null ? null : definition.ref();
    }
}
