// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.TargetVerdict.Attainment;

/**
 * @param attainment of the target
 * @param stale whether another criterion is in force by now than it was judged by
 */
record MeasurementItem(
        UUID measurement,
        String criterion,
        int criteriaVersion,
        String value,
        LocalDate date,
        Attainment attainment,
        boolean stale) {}
