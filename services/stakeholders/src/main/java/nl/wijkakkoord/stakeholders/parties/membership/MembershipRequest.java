// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.RoleFrom;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.timeline.Period;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface MembershipRequest {

    /**
     * A member of the caller's own organisation.
     *
     * @param issuer whose tokens the member acts with, exactly as in their {@code iss}
     * @param subject exactly as in their {@code sub}
     * @param until last day, null when open
     */
    record NewMember(
            @NotBlank @OneLine @Size(max = 255) String issuer,
            @NotBlank @OneLine @Size(max = 255) String subject,
            @NotBlank @OneLine @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email,
            @NotNull MemberRole role,
            @NotNull LocalDate from,
            @Nullable LocalDate until) {

        Period period() {
            return new Period(from, until);
        }
    }

    /** @param from first day of the new role, which ends the one before */
    record NewRole(@NotNull MemberRole role, @NotNull LocalDate from) {}

    /** @param until last day */
    record NewDeparture(@NotNull LocalDate until) {}

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
            @Nullable LocalDate until) {

        List<RoleFrom> rolesFrom() {
            return roles.stream()
                    .map(role -> new RoleFrom(role.role(), role.from()))
                    .toList();
        }
    }
}
