// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done with a resource, and whether the reader may do it now.
 *
 * @param action in kebab-case
 * @param code of the refusal that it would meet, null when it is allowed
 * @param reason the same as a sentence in the reader's language
 * @param lasting whether it is done where nothing new is done any more
 * @param refused what it would meet, null when it is allowed
 */
public record AllowedAction(
        String action,
        boolean allowed,
        @Nullable String code,
        @Nullable String reason,
        @JsonIgnore boolean lasting,
        @JsonIgnore @Nullable Refused refused) {}
