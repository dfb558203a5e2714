// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An idea in a list. */
record IdeaItem(
        UUID idea,
        @Nullable UUID opgave,
        String title,
        IdeaStatus status,
        @Nullable String reason) {}
