// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.Bound;
import nl.wijkakkoord.contracts.ambitions.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * @param number of the version of the day that was asked for, or else of its last, which all of this is of
 * @param citation title of where it stands
 * @param withdrawn whether it was recorded by mistake
 */
record LegalMinimumItem(
        UUID id,
        int number,
        String theme,
        Indicator indicator,
        String unit,
        String text,
        Bound bound,
        String value,
        String citation,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        boolean withdrawn) {}
