// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;

/** @param from first day of the new role, which ends the one before */
record NewRole(@NotNull MemberRole role, @NotNull LocalDate from) {}
