// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import nl.wijkakkoord.platform.words.ErasingCommand;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.stakeholders.parties.map.Assessment.AssessmentWords;

sealed interface AssessmentCommand extends Command {

    UUID assessment();

    @Override
    default UUID target() {
        return assessment();
    }

    /** Always for the organisation of who acts. */
    @Acts(Act.NOTES)
    record AssessStakeholder(UUID assessment, UUID wijkaanpak, MapKind map, SaltedWords said, LocalDate from, By by)
            implements AssessmentCommand {}

    /** @param from first day of how it is now */
    @Acts(Act.NOTES)
    record ReviseAssessment(
            UUID assessment, int influence, int interest, String reason, String salt, LocalDate from, By by)
            implements AssessmentCommand {

        SaltedWords after(SaltedWords last) {
            return SaltedWords.of(last.as(AssessmentWords.class).with(influence, interest, reason), salt);
        }
    }

    /** @param until last day on the map */
    @Acts(Act.NOTES)
    record TakeOffMap(UUID assessment, LocalDate until, By by) implements AssessmentCommand {}

    @Acts(Act.ERASES)
    record EraseAssessment(UUID assessment, Erasure erasure) implements AssessmentCommand, ErasingCommand {}
}
