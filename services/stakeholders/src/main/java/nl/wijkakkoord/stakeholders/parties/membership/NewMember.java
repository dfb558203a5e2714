// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import org.jspecify.annotations.Nullable;

/**
 * A member of the caller's own organisation.
 *
 * @param issuer whose tokens the member acts with, exactly as in their {@code iss}
 * @param subject exactly as in their {@code sub}
 * @param until last day, null when open
 */
record NewMember(
        @NotBlank @Size(max = 255) String issuer,
        @NotBlank @Size(max = 255) String subject,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull MemberRole role,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {}
