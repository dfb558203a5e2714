// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A round that the parties closed.
 *
 * @param agreed the version that they agreed to, null when they agreed to none
 * @param resolves the contradictions that it was opened to resolve
 */
public record DecidedRound(
        UUID round,
        UUID wijkaanpak,
        Instant openedAt,
        @Nullable SubjectRef agreed,
        List<UUID> resolves) {}
