// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;

/** What is asked over HTTP. */
interface PartyRequest {

    /** @param name of the organisation */
    record NewInvitation(
            @NotNull OrganisationId organisation,
            @NotNull PartyKind kind,
            @NotBlank @OneLine @Size(max = 200) String name) {}

    /** @param contact who the caller is, for the directory */
    record NewAcceptance(@NotNull @Valid DirectoryEntry contact) {}

    /**
     * How an organisation should have been invited or admitted.
     *
     * @param entry id of the mistaken event: the invitation, the admission, or the last correction of it
     * @param reason why it was mistaken
     * @param name of the organisation
     */
    record NewPartyCorrection(
            @NotNull UUID entry,
            @NotBlank @Size(max = 2000) String reason,
            @NotNull PartyKind kind,
            @NotBlank @OneLine @Size(max = 200) String name) {}

    /**
     * @param entry id of the mistaken event: the invitation, or the last correction of it
     * @param reason why it was mistaken
     */
    record NewInvitationWithdrawal(
            @NotNull UUID entry, @NotBlank @Size(max = 2000) String reason) {}

    /** @param until last day on which the organisation takes part, today at the earliest */
    record NewPartyDeparture(
            @NotNull LocalDate until,
            @NotBlank @Size(max = 2000) String reason) {}
}
