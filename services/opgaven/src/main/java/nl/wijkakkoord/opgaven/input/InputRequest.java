// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.InputGiver;
import nl.wijkakkoord.contracts.opgaven.InputSource;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.opgaven.input.InputCommand.ReceiveInput;
import nl.wijkakkoord.opgaven.input.words.InputWords.Answered;
import nl.wijkakkoord.opgaven.input.words.InputWords.Said;
import nl.wijkakkoord.platform.access.ChosenAudience;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.request.OneLine;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface InputRequest {

    /**
     * Text and occasion can be erased, and are not for market parties. The giver has a receipt code.
     *
     * @param opgave that it is about, null when that is seen later
     * @param consultation in which it was given, null when it was given unasked
     * @param givenOn today at the latest
     * @param audience for whom text and occasion are; null for the parties of the wijkaanpak but market parties
     */
    record NewInput(
            @Nullable UUID opgave,
            @Nullable UUID consultation,
            @NotNull InputGiver giver,
            @NotBlank @OneLine @Size(max = 200) String occasion,
            @NotNull LocalDate givenOn,
            @NotBlank @Size(max = 4000) String text,
            @Nullable ChosenAudience audience) {

        /**
         * @param today Dutch calendar day
         * @throws RefusedException when it was given later
         */
        ReceiveInput command(UUID input, UUID wijkaanpak, String salt, By by, LocalDate today) {
            if (givenOn.isAfter(today)) {
                throw new RefusedException(InputRefusal.GIVEN_IN_THE_FUTURE, givenOn);
            }
            var words = SaltedWords.of(new Said(occasion, text), salt);
            var readers = audience == null ? Audience.ofWijkaanpak() : audience.audience(by.organisation());
            return new ReceiveInput(
                    input, wijkaanpak, opgave, consultation, new InputSource(giver, givenOn), words, readers, by);
        }
    }

    record NewInputLink(@NotNull UUID opgave) {}

    /**
     * @param measure that it led to, one of the opgave that the input is linked to
     * @param answer what its giver is told
     */
    record NewInputAdoption(
            @NotNull UUID measure,
            @NotBlank @Size(max = 2000) String answer) {

        SaltedWords words(String salt) {
            return SaltedWords.of(new Answered(answer), salt);
        }
    }

    /** @param reason why it is not adopted; its giver is told */
    record NewInputReason(@NotBlank @Size(max = 2000) String reason) {

        SaltedWords words(String salt) {
            return SaltedWords.of(new Answered(reason), salt);
        }
    }

    /** Which input to list; null asks for all. */
    record InputFilter(
            UUID wijkaanpak,
            @Nullable UUID opgave,
            @Nullable UUID consultation,
            @Nullable InputStatus status) {}
}
