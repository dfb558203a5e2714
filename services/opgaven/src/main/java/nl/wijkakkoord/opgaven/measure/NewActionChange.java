// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param action replaces the one of that name */
record NewActionChange(
        @NotNull @Valid NewMeasureAction action,
        @NotBlank @Size(max = 1_000) String reason) {}
