// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.RequestKind;
import nl.wijkakkoord.opgaven.request.RequestCommand.StateRequest;
import nl.wijkakkoord.platform.request.OneLine;

/** What is asked over HTTP. */
interface RequestRequest {

    /**
     * @param kind stays as it was first stated
     * @param question what is asked
     * @param approach how executing parties are found
     */
    record NewMarketRequest(
            @NotNull RequestKind kind,
            @NotBlank @OneLine @Size(max = 200) String title,
            @NotBlank @Size(max = 4_000) String question,
            @NotBlank @Size(max = 4_000) String approach) {

        StateRequest command(UUID request, UUID wijkaanpak, By by) {
            return new StateRequest(request, wijkaanpak, kind, title, question, approach, by);
        }
    }

    record NewRequestWithdrawal(@NotBlank @Size(max = 1_000) String reason) {}
}
