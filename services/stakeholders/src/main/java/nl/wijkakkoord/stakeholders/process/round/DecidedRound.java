// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.round;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A round that the parties closed.
 *
 * @param agreed the version that they agreed to, null when they agreed to none
 */
public record DecidedRound(
        UUID round,
        UUID wijkaanpak,
        Instant openedAt,
        @Nullable SubjectRef agreed) {}
