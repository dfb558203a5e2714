// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.CentsRange;
import nl.wijkakkoord.contracts.opgaven.EstimateKind;
import nl.wijkakkoord.contracts.opgaven.Frequency;
import org.jspecify.annotations.Nullable;

/**
 * The sum of all estimates of one kind and frequency, exact.
 *
 * @param party that pays or gains, null where the sum is over all
 * @param measure that it is about, null where the sum is over all
 */
record EstimateSum(
        @Nullable OrganisationId party,
        @Nullable UUID measure,
        EstimateKind kind,
        Frequency frequency,
        CentsRange amount) {}
