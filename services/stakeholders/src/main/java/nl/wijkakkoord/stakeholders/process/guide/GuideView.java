// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.guide;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.GuidePhase;
import nl.wijkakkoord.contracts.stakeholders.GuideSensitivity;
import nl.wijkakkoord.contracts.stakeholders.GuideSpoor;
import nl.wijkakkoord.contracts.stakeholders.Knooppunt;

/**
 * @param number of this version
 * @param versions all numbers, the newest first
 * @param source where its words come from
 * @param knooppunten those that were asked for
 */
record GuideView(
        UUID id,
        int number,
        List<Integer> versions,
        String source,
        Instant publishedAt,
        List<GuidePhase> phases,
        List<GuideSpoor> sporen,
        List<GuideSensitivity> sensitivities,
        List<Knooppunt> knooppunten) {

    static GuideView of(GuideVersion version, List<Integer> versions, GuideFilter filter) {
        var published = version.published();
        return new GuideView(
                published.guide(),
                published.version(),
                versions,
                published.source(),
                published.at(),
                published.phases(),
                published.sporen(),
                published.sensitivities(),
                version.knooppunten().stream().filter(filter::admits).toList());
    }
}
