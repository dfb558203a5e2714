// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.guide;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;

sealed interface GuideCommand extends Command {

    /** There is one guide, and a version has the same id wherever it is published. */
    static UUID guideOf(int version) {
        return UUID.nameUUIDFromBytes(("guide:" + version).getBytes(StandardCharsets.UTF_8));
    }

    @Acts(Act.OPERATES)
    record PublishGuide(GuideFile file, By by) implements GuideCommand {
        @Override
        public UUID target() {
            return file.id();
        }
    }
}
