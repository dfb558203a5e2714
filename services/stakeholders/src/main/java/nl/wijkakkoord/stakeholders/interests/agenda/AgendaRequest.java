// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.Openness;
import nl.wijkakkoord.stakeholders.interests.interest.SharedWith;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface AgendaRequest {

    /**
     * @param interests of the own organisation, what matters most first
     * @param sharedWith who sees this order, of interests that they see already; absent when it is for its own eyes
     */
    record NewRanking(
            @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> interests,
            @Nullable SharedWith sharedWith) {}

    /** @param openness whether the interests that the own organisation shared are all that it has */
    record NewOpenness(@NotNull Openness openness) {}
}
