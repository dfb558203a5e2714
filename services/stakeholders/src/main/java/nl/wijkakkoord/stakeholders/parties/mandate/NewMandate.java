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
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A mandate of a member of the caller's own organisation.
 *
 * @param subjects types of subject that it covers
 * @param maximumCents whole euro cents, null when no amount limits it
 * @param until last day, null when open
 * @param grantingBody who granted it, such as college van B&amp;W or board
 */
record NewMandate(
        @NotNull UUID member,

        @NotNull @Size(min = 1, max = 50) @Schema(example = "[\"decision-procedure\", \"direction\"]")
        List<@NotNull @Size(max = 100) @Pattern(regexp = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$") String> subjects,

        @Nullable @PositiveOrZero Long maximumCents,
        @NotNull LocalDate from,
        @Nullable LocalDate until,
        @NotBlank @Size(max = 200) String grantingBody,
        @NotNull @Valid NewEvidence evidence) {

    /**
     * @param title of the document
     * @param digest of its bytes
     */
    record NewEvidence(
            @NotBlank @Size(max = 200) String title,
            @NotNull Digest digest) {

        Evidence evidence() {
            return new Evidence(title, digest);
        }
    }
}
