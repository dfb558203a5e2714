// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.silence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.stakeholders.process.silence.SilenceCommand.GiveNotice;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface SilenceRequest {

    /**
     * @param round that waits for the party, absent when the notice is about all
     * @param contact member of the party whom the notice reached; obligatory where two parties decide
     * @param receipt that says so; obligatory where two parties decide
     */
    record NewNotice(
            @NotNull OrganisationId organisation,
            @NotBlank @Size(max = 10_000) String reason,
            @Nullable UUID round,
            @Nullable UUID contact,
            @Nullable @Valid ProofOfReceipt receipt) {

        GiveNotice command(UUID wijkaanpak, By by) {
            return new GiveNotice(
                    wijkaanpak,
                    organisation,
                    reason,
                    round,
                    contact,
                    receipt == null ? null : new Evidence(receipt.title(), receipt.digest()),
                    by);
        }
    }

    /** @param digest of the document's bytes */
    record ProofOfReceipt(
            @NotBlank @OneLine @Size(max = 300) String title,
            @NotNull Digest digest) {}
}
