// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.InterestKind;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.words.ErasingCommand;
import nl.wijkakkoord.platform.words.Erasure;
import org.jspecify.annotations.Nullable;

sealed interface InterestCommand extends Command {

    UUID interest();

    @Override
    default UUID target() {
        return interest();
    }

    /**
     * Always for the organisation of who acts.
     *
     * @param source the meeting that it was recorded from
     */
    @Acts(Act.BRINGS)
    record RecordInterest(
            UUID interest,
            UUID wijkaanpak,
            InterestKind kind,
            SaltedWords words,
            List<UUID> underlying,
            @Nullable UUID source,
            By by)
            implements InterestCommand {}

    @Acts(Act.BRINGS)
    record ReviseInterest(UUID interest, SaltedWords words, List<UUID> underlying, By by) implements InterestCommand {}

    /** Shows the last version of the words. */
    @Acts(Act.BRINGS)
    record ShareInterest(UUID interest, SharedWith with, By by) implements InterestCommand {}

    @Acts(Act.BRINGS)
    record AcknowledgeInterest(UUID interest, By by) implements InterestCommand {}

    @Acts(Act.BRINGS)
    record WithdrawInterest(UUID interest, String reason, By by) implements InterestCommand {}

    /** Erases what is kept beside the events, which is all but what was shared. */
    @Acts(Act.ERASES)
    record EraseInterest(UUID interest, Erasure erasure) implements InterestCommand, ErasingCommand {}
}
