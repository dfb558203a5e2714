// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.recovery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.platform.identity.MemberIds;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.recovery.RecoveryCommand.NewContact;

/** What is asked over HTTP. */
interface RecoveryRequest {

    /**
     * @param issuer whose tokens the contact acts with, exactly as in their {@code iss}
     * @param subject exactly as in their {@code sub}
     * @param evidence that the party wants this person
     */
    record WantedContact(
            @NotNull OrganisationId organisation,
            @NotBlank @OneLine @Size(max = 255) String issuer,
            @NotBlank @OneLine @Size(max = 255) String subject,
            @NotBlank @OneLine @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Size(max = 2000) String reason,
            @NotNull @Valid EvidenceOfParty evidence) {

        NewContact contact(MemberIds ids) {
            return new NewContact(
                    organisation,
                    UUID.randomUUID(),
                    ids.of(issuer, subject, organisation),
                    issuer,
                    reason,
                    new Evidence(evidence.title(), evidence.digest()));
        }

        DirectoryEntry entry() {
            return new DirectoryEntry(name, email);
        }
    }

    /** @param digest of the document's bytes */
    record EvidenceOfParty(
            @NotBlank @OneLine @Size(max = 300) String title,
            @NotNull Digest digest) {}
}
