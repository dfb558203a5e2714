// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * @param entry id of the mistaken event: the invitation, or the last correction of it
 * @param reason why it was mistaken
 */
record NewInvitationWithdrawal(
        @NotNull UUID entry, @NotBlank @Size(max = 2000) String reason) {}
