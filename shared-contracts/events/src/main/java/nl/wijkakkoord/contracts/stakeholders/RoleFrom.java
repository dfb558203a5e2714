// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.time.LocalDate;

/**
 * A role that lasts until the next one, or the end of the membership.
 *
 * @param from first day
 */
public record RoleFrom(MemberRole role, LocalDate from) {}
