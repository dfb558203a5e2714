// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.opgaven.choice.ChoiceCommand.Wanted;
import nl.wijkakkoord.platform.request.OneLine;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface ChoiceRequest {

    /** @param opgaven that are taken up, and those that are not */
    record NewChoice(
            @NotBlank @OneLine @Size(max = 200) String title,
            @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid NewCandidate> opgaven) {

        List<Wanted> wanted() {
            return opgaven.stream()
                    .map(each -> new Wanted(each.opgave(), each.chosen(), each.reason()))
                    .toList();
        }
    }

    /** @param reason must be given for one that is not chosen */
    record NewCandidate(
            @NotNull UUID opgave,
            @NotNull Boolean chosen,
            @Nullable @Size(min = 1, max = 2_000) String reason) {}
}
