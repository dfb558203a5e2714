// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.action;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.MeasureAction;
import nl.wijkakkoord.platform.web.KebabName;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface ActionRequest {

    /**
     * @param name kebab-case, unique in the measure
     * @param phase in which it is done
     * @param owner a party
     * @param due last day on which it is in time
     */
    record NewMeasureAction(
            @KebabName @Schema(example = "subsidie-aanvragen")
            String name,

            @KebabName @Schema(example = "voorbereiding") String phase,

            @NotBlank @Size(max = 1_000) String text,
            @NotNull OrganisationId owner,
            @NotNull LocalDate due) {

        MeasureAction planned() {
            return new MeasureAction(name, phase, text, owner, due);
        }
    }

    /** @param action replaces the one of that name */
    record NewActionChange(
            @NotNull @Valid NewMeasureAction action,
            @NotBlank @Size(max = 1_000) String reason) {}

    /** @param action its name */
    record NewActionCompletion(
            @KebabName @Schema(example = "subsidie-aanvragen")
            String action) {}

    /** @param action its name */
    record NewActionRemoval(
            @KebabName @Schema(example = "subsidie-aanvragen")
            String action,

            @NotBlank @Size(max = 1_000) String reason) {}

    /** Which actions to list; null asks for all. */
    record ActionFilter(
            UUID wijkaanpak,
            @Nullable String phase,
            @Nullable OrganisationId owner,
            @Nullable Boolean overdue) {}
}
