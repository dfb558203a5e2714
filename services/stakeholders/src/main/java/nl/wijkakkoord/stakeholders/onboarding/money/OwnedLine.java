// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.onboarding.money;

import java.util.UUID;

/**
 * Money that a party takes along when it leaves: from the day after its last one it is no cover (ADR 0032). Amounts are whole euro cents.
 *
 * @param committedCents promised of it to measures, under a condition or not
 */
public record OwnedLine(UUID line, String title, long amountCents, long committedCents) {}
