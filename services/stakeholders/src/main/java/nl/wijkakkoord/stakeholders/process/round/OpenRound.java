// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.decisions.Alternative;

/**
 * @param alternatives that it decides on, or chooses between
 * @param closesAt until when positions can be taken
 */
public record OpenRound(List<Alternative> alternatives, UUID round, Instant openedAt, Instant closesAt) {}
