// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansKind;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.timeline.Period;
import org.jspecify.annotations.Nullable;

sealed interface KoppelkansCommand extends Command {

    UUID koppelkans();

    @Override
    default UUID target() {
        return koppelkans();
    }

    /** Brought by the organisation of who acts. */
    @Acts(Act.BRINGS)
    record RecordKoppelkans(
            UUID koppelkans, UUID wijkaanpak, KoppelkansKind kind, String title, String text, Period planned, By by)
            implements KoppelkansCommand {}

    @Acts(Act.BRINGS)
    record ReplanKoppelkans(UUID koppelkans, Period planned, String reason, By by) implements KoppelkansCommand {}

    /** @param reason null when none is given */
    @Acts(Act.BRINGS)
    record SettleKoppelkans(
            UUID koppelkans, boolean used, @Nullable String reason, By by) implements KoppelkansCommand {}
}
