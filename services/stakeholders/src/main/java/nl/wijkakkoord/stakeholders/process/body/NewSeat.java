// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.BodyRole;
import org.jspecify.annotations.Nullable;

/**
 * @param membership of who sits in it
 * @param from first day; what the membership had in the body from then on is replaced
 * @param until last day; absent: as long as the membership lasts
 */
record NewSeat(
        @NotNull UUID membership,
        @NotNull BodyRole role,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {}
