// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkakkoord.contracts.opgaven.CircularityTag;
import nl.wijkakkoord.contracts.opgaven.Executor;
import nl.wijkakkoord.contracts.opgaven.MeasureLevel;
import nl.wijkakkoord.contracts.opgaven.MeasureRequirement;
import nl.wijkakkoord.contracts.opgaven.MeasureText;
import nl.wijkakkoord.contracts.opgaven.NeededRole;
import nl.wijkakkoord.platform.web.InputPatterns;
import org.jspecify.annotations.Nullable;

/**
 * @param contributions to objectives of the opgave; none is allowed, and then reported
 * @param roles that are needed, filled or not
 * @param requirements that are to come back in a clause of what the market is asked
 */
record NewMeasure(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4_000) String description,
        @NotNull MeasureLevel level,
        @NotNull @Size(max = 30) List<@NotNull @Valid NewMeasureContribution> contributions,
        @NotNull @Size(min = 1, max = 3) List<@NotNull Executor> executors,
        @Nullable @Size(max = 30) List<@NotNull @Valid NewNeededRole> roles,
        @Nullable @Size(max = 30) List<@NotNull @Valid NewRequirement> requirements,
        @Nullable @Size(max = 4) List<@NotNull CircularityTag> circularity) {

    /** @param name kebab-case, unique in the measure */
    record NewNeededRole(
            @NotNull
            @Size(max = InputPatterns.NAME_LENGTH)
            @Pattern(regexp = InputPatterns.NAME)
            @Schema(example = "leermeester")
            String name,

            @NotBlank @Size(max = 200) String title) {}

    /** @param name kebab-case, unique in the measure */
    record NewRequirement(
            @NotNull
            @Size(max = InputPatterns.NAME_LENGTH)
            @Pattern(regexp = InputPatterns.NAME)
            @Schema(example = "rol-voor-bewoners")
            String name,

            @NotBlank @Size(max = 2_000) String text) {}

    MeasureText content() {
        return new MeasureText(
                title,
                description,
                level,
                NewMeasureContribution.all(contributions),
                executors,
                roles == null
                        ? List.of()
                        : roles.stream()
                                .map(role -> new NeededRole(role.name(), role.title()))
                                .toList(),
                requirements == null
                        ? List.of()
                        : requirements.stream()
                                .map(requirement -> new MeasureRequirement(requirement.name(), requirement.text()))
                                .toList(),
                circularity == null ? List.of() : circularity);
    }
}
