// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.stakeholders.parties.mandate.NewMandate.NewEvidence;
import org.jspecify.annotations.Nullable;

/**
 * All values of a mandate as they should have been recorded; it stays the same member's.
 *
 * @param entry id of the mistaken event: the granting, or the last correction of it
 * @param reason why it was mistaken
 * @param maximumCents whole euro cents, null when no amount limits it
 * @param until last day, null when open
 */
record NewCorrection(
        @NotNull UUID entry,
        @NotBlank @Size(max = 2000) String reason,

        @NotNull @Size(min = 1, max = 50) @Schema(example = "[\"decision-procedure\", \"direction\"]")
        List<@NotNull @Size(max = 100) @Pattern(regexp = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$") String> subjects,

        @Nullable @PositiveOrZero Long maximumCents,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @NotBlank @Size(max = 200) String grantingBody,
        @NotNull @Valid NewEvidence evidence) {}
