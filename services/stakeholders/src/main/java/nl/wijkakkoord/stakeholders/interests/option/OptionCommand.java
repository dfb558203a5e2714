// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.option;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;

sealed interface OptionCommand extends Command {

    UUID option();

    @Override
    default UUID target() {
        return option();
    }

    @Acts(Act.NOTES)
    record ProposeOption(UUID option, UUID wijkaanpak, UUID relation, String title, String text, By by)
            implements OptionCommand {}

    /** Always of the organisation of who acts. */
    @Acts(Act.BRINGS)
    record GivePerspective(UUID option, String text, By by) implements OptionCommand {}

    @Acts(Act.NOTES)
    record WithdrawOption(UUID option, String reason, By by) implements OptionCommand {}
}
