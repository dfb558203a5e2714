// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave.elaboration;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A measure of an opgave, as far as its elaboration asks.
 *
 * @param responsible party, null when there is none
 */
public record MeasureFact(
        UUID measure, String title, @Nullable OrganisationId responsible) {}
