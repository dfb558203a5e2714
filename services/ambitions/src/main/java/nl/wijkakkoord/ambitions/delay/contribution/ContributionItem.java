// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.contribution;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;

/** @param before moment by which the parties are to agree */
record ContributionItem(
        UUID contribution, OrganisationId organisation, long amountCents, Instant before, Contribution.Status status) {}
