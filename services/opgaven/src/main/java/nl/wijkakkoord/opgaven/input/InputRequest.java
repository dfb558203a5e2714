// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.InputGiver;
import nl.wijkakkoord.contracts.opgaven.InputSource;
import nl.wijkakkoord.opgaven.input.InputCommand.ReceiveInput;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.request.OneLine;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface InputRequest {

    /**
     * Text and occasion name no person: they are kept for ever. The giver has a receipt code instead.
     *
     * @param opgave that it is about, null when that is seen later
     * @param consultation in which it was given, null when it was given unasked
     * @param givenOn today at the latest
     */
    record NewInput(
            @Nullable UUID opgave,
            @Nullable UUID consultation,
            @NotNull InputGiver giver,
            @NotBlank @OneLine @Size(max = 200) String occasion,
            @NotNull LocalDate givenOn,
            @NotBlank @Size(max = 4000) String text) {

        /**
         * @param today Dutch calendar day
         * @throws RefusedException when it was given later
         */
        ReceiveInput command(UUID input, UUID wijkaanpak, By by, LocalDate today) {
            if (givenOn.isAfter(today)) {
                throw new RefusedException(InputRefusal.GIVEN_IN_THE_FUTURE, givenOn);
            }
            var source = new InputSource(giver, occasion, givenOn);
            return new ReceiveInput(input, wijkaanpak, opgave, consultation, source, text, by);
        }
    }

    record NewInputLink(@NotNull UUID opgave) {}

    /**
     * @param measure that it led to, one of the opgave that the input is linked to
     * @param answer what its giver is told
     */
    record NewInputAdoption(
            @NotNull UUID measure,
            @NotBlank @Size(max = 2000) String answer) {}

    /** @param reason why it is not adopted; its giver is told */
    record NewInputReason(@NotBlank @Size(max = 2000) String reason) {}

    /** Which input to list; null asks for all. */
    record InputFilter(
            UUID wijkaanpak,
            @Nullable UUID opgave,
            @Nullable UUID consultation,
            @Nullable InputStatus status) {}
}
