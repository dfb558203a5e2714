// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansKind;
import org.jspecify.annotations.Nullable;

/**
 * @param from first day of what is planned
 * @param until last day, null when it is not known
 */
record NewKoppelkans(
        @NotNull KoppelkansKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String text,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {}
