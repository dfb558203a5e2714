// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.InputGiver;
import nl.wijkakkoord.contracts.opgaven.InputSource;
import org.jspecify.annotations.Nullable;

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
        @NotBlank @Size(max = 200) String occasion,
        @NotNull LocalDate givenOn,
        @NotBlank @Size(max = 4000) String text) {

    InputSource source() {
        return new InputSource(giver, occasion, givenOn);
    }
}
