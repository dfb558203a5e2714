// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import nl.wijkakkoord.contracts.ambitions.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * What an opgave is to reach.
 *
 * @param name kebab-case, unique in its opgave
 * @param norm which performance decides, and how that is measured; it has the name of the objective
 * @param minimum by law that the norm stays below, null when there is none
 * @param motivation why it does, null when nothing was said
 */
public record OpgaveObjective(
        String name,
        String text,
        Criterion norm,
        @Nullable MinimumRef minimum,
        @Nullable String motivation) {}
