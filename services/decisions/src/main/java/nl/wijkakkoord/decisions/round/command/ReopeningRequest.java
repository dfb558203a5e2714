// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP about a round that closed. */
public interface ReopeningRequest {

    /** @param changed ids of the events, as the journal has them, by which something changed since the decision */
    record NewReopening(
            @NotBlank @Size(max = 10_000) String reason,
            @Nullable @Size(min = 1, max = 50) List<@NotNull UUID> changed) {}
}
