// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkakkoord.contracts.opgaven.ObjectiveContribution;
import nl.wijkakkoord.platform.web.InputPatterns;

/**
 * @param objective of the opgave, by its name
 * @param how the measure helps
 */
record NewMeasureContribution(
        @NotNull
        @Size(max = InputPatterns.NAME_LENGTH)
        @Pattern(regexp = InputPatterns.NAME)
        @Schema(example = "schaduw-op-straat")
        String objective,

        @NotBlank @Size(max = 2_000) String how) {

    static List<ObjectiveContribution> all(List<NewMeasureContribution> contributions) {
        return contributions.stream()
                .map(each -> new ObjectiveContribution(each.objective(), each.how()))
                .toList();
    }
}
