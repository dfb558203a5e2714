// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;

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
        @NotBlank @Size(max = 200) String name) {}
