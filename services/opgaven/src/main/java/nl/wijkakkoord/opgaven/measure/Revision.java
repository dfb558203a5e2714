// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.time.Instant;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.MeasureText;
import org.jspecify.annotations.Nullable;

/**
 * The words of a measure from some moment on.
 *
 * @param reason why they were changed, null for the first
 */
record Revision(MeasureText text, @Nullable String reason, By by, Instant at) {}
