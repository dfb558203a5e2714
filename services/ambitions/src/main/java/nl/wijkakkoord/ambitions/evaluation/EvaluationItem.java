// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.evaluation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation in a list.
 *
 * @param number of the version that was asked
 * @param holds null where the formula computes a quantity
 * @param stale whether that version is not what the term means now
 * @param withdrawn whether who put it on record took it back
 */
record EvaluationItem(
        UUID evaluation, int number, String about, @Nullable Boolean holds, boolean stale, boolean withdrawn) {}
