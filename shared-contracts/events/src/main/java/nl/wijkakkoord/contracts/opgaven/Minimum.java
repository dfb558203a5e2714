// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.LocalDate;
import nl.wijkakkoord.contracts.ambitions.Bound;
import nl.wijkakkoord.contracts.ambitions.Indicator;
import nl.wijkakkoord.contracts.ambitions.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The least that law asks in a theme. It is about norms with the same indicator and unit.
 *
 * @param theme its name in the catalogue of themes
 * @param text what is measured, in words
 * @param value exact decimal
 * @param citation where it stands, with the date on which it was found there
 * @param validFrom first day on which it holds
 * @param validUntil last day, null as long as no end is known
 */
public record Minimum(
        String theme,
        Indicator indicator,
        String unit,
        String text,
        Bound bound,
        String value,
        Reference citation,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {}
