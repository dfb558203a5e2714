// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.BodyRole;

/** A seat that a party has in a body. */
public record HeldSeat(UUID body, String name, UUID membership, UUID member, BodyRole role) {}
