// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.request.OneLine;

/** What is asked over HTTP. */
interface RecoveryRequest {

    /**
     * @param issuer whose tokens the contact acts with, exactly as in their {@code iss}
     * @param subject exactly as in their {@code sub}
     * @param evidence that the party wants this person
     */
    record NewContact(
            @NotNull OrganisationId organisation,
            @NotBlank @OneLine @Size(max = 255) String issuer,
            @NotBlank @OneLine @Size(max = 255) String subject,
            @NotBlank @OneLine @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Size(max = 2000) String reason,
            @NotNull @Valid EvidenceOfParty evidence) {}

    /** @param digest of the document's bytes */
    record EvidenceOfParty(
            @NotBlank @OneLine @Size(max = 300) String title,
            @NotNull Digest digest) {}
}
