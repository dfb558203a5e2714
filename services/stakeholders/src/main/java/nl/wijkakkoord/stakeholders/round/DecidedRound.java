// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.round;

import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectRef;

/**
 * A round that the parties closed.
 *
 * @param subject that it was on
 */
public record DecidedRound(UUID round, UUID wijkaanpak, SubjectRef subject, boolean agreed) {}
