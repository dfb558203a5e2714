// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.priority;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkakkoord.contracts.ambitions.PriorityTier;
import nl.wijkakkoord.platform.request.OneLine;

/** What is asked over HTTP. */
interface PriorityRequest {

    /**
     * @param tiers from the most to the least important; themes in one tier are equally important, and those in none
     *     come last, together
     */
    record NewRanking(
            @NotNull @Size(max = 50)
            List<@NotEmpty @Size(max = 50) List<@NotBlank @OneLine @Size(max = 60) String>> tiers) {

        List<PriorityTier> published() {
            return tiers.stream().map(PriorityTier::new).toList();
        }
    }
}
