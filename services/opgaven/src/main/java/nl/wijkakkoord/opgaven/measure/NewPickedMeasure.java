// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkakkoord.platform.web.InputPatterns;

/**
 * @param entry of the catalogue of measures, by its name
 * @param contributions to objectives of the opgave
 */
record NewPickedMeasure(
        @NotNull
        @Size(max = InputPatterns.NAME_LENGTH)
        @Pattern(regexp = InputPatterns.NAME)
        @Schema(example = "losmaakbaar-uitvoeren")
        String entry,

        @NotNull @Size(max = 30) List<@NotNull @Valid NewMeasureContribution> contributions) {}
