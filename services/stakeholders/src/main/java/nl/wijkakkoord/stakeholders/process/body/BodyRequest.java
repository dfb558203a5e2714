// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.BodyKind;
import nl.wijkakkoord.contracts.stakeholders.BodyRole;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.timeline.Period;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface BodyRequest {

    /** @param from first day */
    record NewBody(
            @NotNull BodyKind kind,
            @NotBlank @OneLine @Size(max = 200) String name,
            @NotNull LocalDate from) {}

    /**
     * @param membership of who sits in it
     * @param from first day; what the membership had in the body from then on is replaced
     * @param until last day; absent: as long as the membership lasts
     */
    record NewSeat(
            @NotNull UUID membership,
            @NotNull BodyRole role,
            @NotNull LocalDate from,
            @Nullable LocalDate until) {

        Period period() {
            return new Period(from, until);
        }
    }

    /** @param until last day in the body */
    record NewSeatEnd(@NotNull LocalDate until) {}

    /** @param until last day of the body */
    record NewDissolution(@NotNull LocalDate until) {}
}
