// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.CircularityTag;
import nl.wijkakkoord.contracts.opgaven.Executor;
import nl.wijkakkoord.contracts.opgaven.MeasureLevel;
import org.jspecify.annotations.Nullable;

/**
 * A measure in a list.
 *
 * @param responsible party, null when there is none
 * @param request in which it is asked, null when in none
 */
record MeasureItem(
        UUID id,
        UUID opgave,
        String title,
        MeasureLevel level,
        List<Executor> executors,
        List<CircularityTag> circularity,
        @Nullable OrganisationId responsible,
        @Nullable UUID request,
        boolean withdrawn) {}
