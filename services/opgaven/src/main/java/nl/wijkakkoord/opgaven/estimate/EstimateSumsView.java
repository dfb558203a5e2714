// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import java.util.List;
import java.util.UUID;

/**
 * What the measures of an opgave cost and bring; those that were withdrawn do not count.
 *
 * @param byParty per party, over all measures
 * @param byMeasure per measure, over all parties
 * @param total over all
 */
record EstimateSumsView(
        UUID wijkaanpak, UUID opgave, List<EstimateSum> byParty, List<EstimateSum> byMeasure, List<EstimateSum> total) {

    static EstimateSumsView of(UUID wijkaanpak, UUID opgave, List<EstimateSum> sums) {
        return new EstimateSumsView(
                wijkaanpak,
                opgave,
                sums.stream().filter(sum -> sum.party() != null).toList(),
                sums.stream().filter(sum -> sum.measure() != null).toList(),
                sums.stream()
                        .filter(sum -> sum.party() == null && sum.measure() == null)
                        .toList());
    }
}
