// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkakkoord.ambitions.criterion.NewReference;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.GasLevel;
import nl.wijkakkoord.contracts.ambitions.Ground;
import nl.wijkakkoord.contracts.ambitions.ThemeStatus;
import nl.wijkakkoord.platform.web.InputPatterns;
import org.jspecify.annotations.Nullable;

/** @param level of the gas theme only, where it is obligatory */
record NewChoice(
        @NotNull
        @Size(max = InputPatterns.NAME_LENGTH)
        @Pattern(regexp = InputPatterns.NAME)
        @Schema(example = "aardgas")
        String theme,

        @NotNull ThemeStatus status,
        @NotNull @Valid NewGround ground,
        @Nullable GasLevel level,
        @Nullable @Size(max = 20) List<@NotNull @Valid NewReference> references) {

    record NewGround(
            @NotNull Ground.Kind kind,
            @NotBlank @Size(max = 1_000) String text) {}

    ChosenTheme choice() {
        return new ChosenTheme(
                theme, "", status, new Ground(ground.kind(), ground.text()), level, NewReference.all(references));
    }
}
