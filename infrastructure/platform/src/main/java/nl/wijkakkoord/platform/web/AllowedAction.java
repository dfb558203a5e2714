// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * Whether the reader of a resource could do this to it now.
 *
 * @param code of the refusal that doing it would be answered with; null when it is allowed
 * @param reason the sentence of that refusal, in the reader's language
 */
public record AllowedAction(
        String action,
        boolean allowed,
        @Nullable String code,
        @Nullable String reason) {}
