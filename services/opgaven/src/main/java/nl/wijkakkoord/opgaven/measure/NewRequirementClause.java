// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.wijkakkoord.platform.web.InputPatterns;

/**
 * @param requirement of the measure, by its name
 * @param clause as the text of the request names it
 */
record NewRequirementClause(
        @NotNull
        @Size(max = InputPatterns.NAME_LENGTH)
        @Pattern(regexp = InputPatterns.NAME)
        @Schema(example = "rol-voor-bewoners")
        String requirement,

        @NotBlank @Size(max = 200) String clause) {}
