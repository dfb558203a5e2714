// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.CentsRange;
import nl.wijkakkoord.contracts.opgaven.EstimateKind;
import nl.wijkakkoord.contracts.opgaven.Frequency;

/** An estimate in a list. */
record EstimateItem(
        UUID id, UUID measure, OrganisationId party, EstimateKind kind, Frequency frequency, CentsRange amount) {}
