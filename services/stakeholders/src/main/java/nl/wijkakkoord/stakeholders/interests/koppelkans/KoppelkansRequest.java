// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansKind;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.timeline.Period;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface KoppelkansRequest {

    /**
     * @param from first day of what is planned
     * @param until last day, null when it is not known
     */
    record NewKoppelkans(
            @NotNull KoppelkansKind kind,
            @NotBlank @OneLine @Size(max = 200) String title,
            @NotBlank @Size(max = 4000) String text,
            @NotNull LocalDate from,
            @Nullable LocalDate until) {

        Period planned() {
            return new Period(from, until);
        }
    }

    /** @param until last day, null when it is not known */
    record NewPlanning(
            @NotNull LocalDate from,
            @Nullable LocalDate until,
            @NotBlank @Size(max = 2000) String reason) {

        Period planned() {
            return new Period(from, until);
        }
    }

    /** @param reason may be given later; what was not used without one is listed until then. Blank is as none */
    record NewSettlement(
            @NotNull Boolean used,
            @Nullable @Size(max = 2000) String reason) {}

    /**
     * Which koppelkansen to list; null asks for all.
     *
     * @param organisation that brings them
     * @param withoutReason those that went unused without a reason: said to be not used, or still open though what was
     *     planned is over; false asks for the others
     */
    record KoppelkansFilter(
            UUID wijkaanpak,
            @Nullable KoppelkansKind kind,
            @Nullable KoppelkansStatus status,
            @Nullable OrganisationId organisation,
            @Nullable Boolean withoutReason) {}
}
