// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.change;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkakkoord.ambitions.criterion.CriterionRequest.NewCriterion;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.platform.web.KebabName;

/** What is asked over HTTP. */
interface CriteriaChangeRequest {

    /** Which objectives are to have which criteria instead, and why. */
    record NewCriteriaChange(
            @NotBlank @Size(max = 2_000) String reason,
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid NewCriteria> objectives) {

        List<CriteriaOf> changes() {
            return objectives.stream().map(NewCriteria::change).toList();
        }
    }

    record NewCriteria(
            @KebabName @Schema(example = "van-het-gas") String objective,

            @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid NewCriterion> criteria) {

        private CriteriaOf change() {
            return new CriteriaOf(
                    objective, criteria.stream().map(NewCriterion::criterion).toList());
        }
    }
}
