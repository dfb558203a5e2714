// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * @param measure that it led to, one of the opgave that the input is linked to
 * @param answer what its giver is told
 */
record NewInputAdoption(
        @NotNull UUID measure, @NotBlank @Size(max = 2000) String answer) {}
