// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.InputGiver;
import org.jspecify.annotations.Nullable;

/**
 * Input in a list.
 *
 * @param text null when it was erased, or is not for the reader
 */
record InputItem(
        UUID input,
        @Nullable UUID opgave,
        @Nullable UUID consultation,
        InputGiver giver,
        LocalDate givenOn,
        @Nullable String text,
        InputStatus status,
        @Nullable UUID measure) {

    InputItem saying(@Nullable String text) {
        return new InputItem(input, opgave, consultation, giver, givenOn, text, status, measure);
    }
}
