// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP about a round that is open. */
public interface ChangeRequest {

    record NewCancellation(@NotBlank @Size(max = 10_000) String reason) {}

    /** @param closesAt until when positions can be taken. In the future, within a year */
    record NewClosing(
            @NotNull Instant closesAt,
            @NotBlank @Size(max = 10_000) String reason) {}

    /** @param closesAt the closing time that is proposed; absent to propose that the round is cancelled */
    record NewProposal(
            @Nullable Instant closesAt,
            @NotBlank @Size(max = 10_000) String reason) {}

    /**
     * @param proposal number of the proposal that was read
     * @param mandate under which the caller acts
     */
    record NewConsent(
            @NotNull @Positive Integer proposal, @NotNull UUID mandate) {}
}
