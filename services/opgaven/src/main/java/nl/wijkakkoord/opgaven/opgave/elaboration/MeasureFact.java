// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave.elaboration;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A measure of an opgave, as far as what is decided on the opgave asks.
 *
 * @param helps the objectives, by name
 * @param responsible party, null when there is none
 */
public record MeasureFact(
        UUID measure,
        String title,
        List<String> helps,
        @Nullable OrganisationId responsible) {}
