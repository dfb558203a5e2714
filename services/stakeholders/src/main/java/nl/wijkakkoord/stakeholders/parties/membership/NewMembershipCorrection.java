// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All roles of a membership as they should have been recorded; it stays the same member's.
 *
 * @param entry id of the mistaken event: the joining, a change of role, the departure, or a correction of these
 * @param reason why it was mistaken
 * @param roles in the order of their days, each until the next; none when there never was a membership
 * @param until last day of the last role, null when open
 */
record NewMembershipCorrection(
        @NotNull UUID entry,
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Size(max = 50) List<@NotNull @Valid NewRole> roles,
        @Nullable LocalDate until) {}
