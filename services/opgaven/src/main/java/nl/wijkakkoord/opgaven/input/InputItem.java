// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.InputGiver;
import org.jspecify.annotations.Nullable;

/** Input in a list. */
record InputItem(
        UUID input,
        @Nullable UUID opgave,
        @Nullable UUID consultation,
        InputGiver giver,
        LocalDate givenOn,
        String text,
        InputStatus status,
        @Nullable UUID measure) {}
