// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param measure the words that replace those before */
record NewMeasureRevision(
        @NotNull @Valid NewMeasure measure,
        @NotBlank @Size(max = 1_000) String reason) {}
