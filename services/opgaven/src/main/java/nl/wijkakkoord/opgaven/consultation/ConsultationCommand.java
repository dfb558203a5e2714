// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;
import org.jspecify.annotations.Nullable;

sealed interface ConsultationCommand extends Command {

    UUID consultation();

    @Override
    default UUID target() {
        return consultation();
    }

    /** @param follows the consultation before it, null for a first one */
    @Acts(Act.PREPARES)
    record CallConsultation(
            UUID consultation,
            UUID wijkaanpak,
            @Nullable UUID opgave,
            @Nullable UUID follows,
            String title,
            String question,
            LocalDate from,
            By by)
            implements ConsultationCommand {}

    @Acts(Act.PREPARES)
    record CloseConsultation(UUID consultation, @Nullable String reason, By by) implements ConsultationCommand {}

    /** It was called by mistake. */
    @Acts(Act.PREPARES)
    record WithdrawConsultation(UUID consultation, String reason, By by) implements ConsultationCommand {}

    /** Nothing is taken in any more in a wijkaanpak that ended. */
    @Acts(Act.FOLLOWS)
    record EndConsultation(UUID consultation, String reason, By by) implements ConsultationCommand {}
}
