// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.priority;

import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.ranking.CombinedRanking.Place;
import nl.wijkakkoord.ranking.CombinedRanking.Tie;

/**
 * What the parties together find important.
 *
 * @param rankings of each party that ranked, by organisation; a theme that is no longer taken along stays in its ranking
 * @param silent parties that decide and did not rank
 * @param places of the themes that are taken along, empty when there are none
 * @param ties every place that is shared, and why
 * @param function that combined them; anyone can compute it again
 */
record PrioritiesView(
        List<RankingView> rankings, List<OrganisationId> silent, List<Place> places, List<Tie> ties, String function) {}
