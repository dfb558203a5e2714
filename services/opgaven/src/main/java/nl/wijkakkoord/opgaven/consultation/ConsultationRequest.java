// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.opgaven.consultation.ConsultationCommand.CallConsultation;
import nl.wijkakkoord.platform.request.OneLine;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface ConsultationRequest {

    /** @param follows the consultation before it, null for a first one */
    record NewConsultation(
            @Nullable UUID opgave,
            @Nullable UUID follows,
            @NotBlank @OneLine @Size(max = 200) String title,
            @NotBlank @Size(max = 2000) String question,
            @NotNull LocalDate from) {

        CallConsultation command(UUID consultation, UUID wijkaanpak, By by) {
            return new CallConsultation(consultation, wijkaanpak, opgave, follows, title, question, from, by);
        }
    }

    /** @param reason why, where there is something to say */
    record NewConsultationClosing(
            @Nullable @Size(min = 1, max = 2000) String reason) {}
}
