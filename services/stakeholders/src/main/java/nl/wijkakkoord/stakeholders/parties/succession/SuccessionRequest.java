// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.succession;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.SuccessionGround;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface SuccessionRequest {

    /**
     * @param predecessor the own organisation; for the operator, any that takes part
     * @param name of the successor
     * @param municipality CBS code of the successor; with a herindeling of municipalities, and with nothing else
     * @param from first day on which the successor is in that place by law
     * @param passes what passes by the deed; with a split, and with nothing else
     * @param evidence the law, the register's extract or the deed that says so
     */
    record NewSuccession(
            @NotNull OrganisationId predecessor,
            @NotNull OrganisationId successor,
            @NotBlank @OneLine @Size(max = 200) String name,

            @Nullable @Pattern(regexp = "^GM\\d{4}$") @Schema(example = "GM0200")
            String municipality,

            @NotNull SuccessionGround ground,
            @NotNull LocalDate from,
            @Nullable @Size(min = 1, max = 10_000) String passes,
            @NotNull @Valid NewSuccessionEvidence evidence) {}

    /** @param digest of the document's bytes */
    record NewSuccessionEvidence(
            @NotBlank @OneLine @Size(max = 200) String title,
            @NotNull Digest digest) {
        Evidence evidence() {
            return new Evidence(title, digest);
        }
    }

    record NewSuccessionWithdrawal(
            @NotBlank @Size(max = 2000) String reason) {}

    /** @param contact who the caller is, for the directory */
    record NewSuccessionAcceptance(@NotNull @Valid DirectoryEntry contact) {}

    /**
     * @param organisation that takes part: the own one; for the operator, any
     * @param alias its other number
     * @param evidence the register's extract that says so
     */
    record NewAlias(
            @NotNull OrganisationId organisation,
            @NotNull OrganisationId alias,
            @NotNull @Valid NewSuccessionEvidence evidence) {}
}
