// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.stakeholders.BodyKind;

/** @param from first day */
record NewBody(
        @NotNull BodyKind kind,
        @NotBlank @Size(max = 200) String name,
        @NotNull LocalDate from) {}
