// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.finding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of a measure that asks for attention.
 *
 * @param about name of the role, action or requirement; null when it is about the measure as a whole
 */
record MeasureFinding(
        UUID measure,
        String title,
        FindingKind finding,
        @Nullable String about) {}
