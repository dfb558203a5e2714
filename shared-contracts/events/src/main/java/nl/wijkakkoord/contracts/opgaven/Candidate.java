// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opgave in a choice.
 *
 * @param chosen whether the parties take it up when they agree to the choice
 * @param reason why it is rejected, or why it is chosen where that was said
 */
public record Candidate(
        UUID opgave,
        String theme,
        String title,
        String description,
        boolean chosen,
        @Nullable String reason) {}
