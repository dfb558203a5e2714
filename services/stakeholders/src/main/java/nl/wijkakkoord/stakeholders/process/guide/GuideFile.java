// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.guide;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.GuidePhase;
import nl.wijkakkoord.contracts.stakeholders.GuideSensitivity;
import nl.wijkakkoord.contracts.stakeholders.GuideSpoor;
import nl.wijkakkoord.contracts.stakeholders.Knooppunt;

/**
 * A version of the guide, as its file has it.
 *
 * @param version another content is another version
 * @param source where its words come from
 */
record GuideFile(
        int version,
        String source,
        List<GuidePhase> phases,
        List<GuideSpoor> sporen,
        List<GuideSensitivity> sensitivities,
        List<Knooppunt> knooppunten) {

    /** @throws IllegalArgumentException when a knooppunt is there twice, or names what the guide does not have */
    GuideFile {
        var names = knooppunten.stream().map(Knooppunt::knooppunt).collect(toSet());
        require(names.size() == knooppunten.size(), "a knooppunt twice", version);
        var known = phases.stream().map(GuidePhase::phase).collect(toSet());
        var letters = sporen.stream().map(GuideSpoor::spoor).collect(toSet());
        var kinds = sensitivities.stream().map(GuideSensitivity::sensitivity).collect(toSet());
        for (var each : knooppunten) {
            require(each.phase() == null || known.contains(each.phase()), "no phase of " + each.title(), version);
            require(letters.containsAll(Set.copyOf(each.sporen())), "no spoor of " + each.title(), version);
            require(
                    each.sensitivity() == null || kinds.contains(each.sensitivity()),
                    "no sensitivity of " + each.title(),
                    version);
        }
    }

    UUID id() {
        return GuideCommand.guideOf(version);
    }

    private static void require(boolean holds, String otherwise, int version) {
        if (!holds) {
            throw new IllegalArgumentException("Version " + version + " of the guide has " + otherwise);
        }
    }
}
