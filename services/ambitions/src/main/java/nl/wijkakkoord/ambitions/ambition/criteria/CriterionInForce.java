// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition.criteria;

import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.Criterion;

/**
 * A criterion as the parties agreed to it.
 *
 * @param criteriaVersion that it is of
 */
public record CriterionInForce(
        UUID wijkaanpak, UUID ambition, int criteriaVersion, String objective, Criterion criterion) {}
