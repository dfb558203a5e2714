// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkakkoord.ambitions.criterion.CriterionRequest.NewReference;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.GasLevel;
import nl.wijkakkoord.contracts.ambitions.Ground;
import nl.wijkakkoord.contracts.ambitions.ThemeStatus;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.web.KebabName;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface ThemesRequest {

    /** @param theme its name, in kebab-case, for good */
    record NewTheme(
            @KebabName @Schema(example = "werkgelegenheid") String theme,

            @NotBlank @OneLine @Size(max = 200) String title,
            @NotBlank @Size(max = 2_000) String description) {

        CatalogueTheme added() {
            return new CatalogueTheme(theme, title, description);
        }
    }

    /** @param level of the gas theme only, where it is obligatory */
    record NewChoice(
            @KebabName @Schema(example = "aardgas") String theme,

            @NotNull ThemeStatus status,
            @NotNull @Valid NewGround ground,
            @Nullable GasLevel level,
            @Nullable @Size(max = 20) List<@NotNull @Valid NewReference> references) {

        ChosenTheme choice() {
            return new ChosenTheme(
                    theme, "", status, new Ground(ground.kind(), ground.text()), level, NewReference.all(references));
        }
    }

    record NewGround(
            @NotNull Ground.Kind kind,
            @NotBlank @Size(max = 1_000) String text) {}

    /** Why a theme is no longer taken along. */
    record NewDrop(
            @KebabName @Schema(example = "leefbaarheid") String theme,

            @NotBlank @Size(max = 1_000) String reason) {}

    /** Why a theme is taken out of the catalogue. */
    record NewThemeWithdrawal(
            @KebabName @Schema(example = "werkgelegenheid") String theme,

            @NotBlank @Size(max = 1_000) String reason) {}
}
