// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.Value;
import nl.wijkakkoord.opgaven.norm.NewNorm;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.CorrectMeasurement;
import nl.wijkakkoord.opgaven.opgave.OpgaveCommand.SetObjective;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.web.InputPatterns;
import nl.wijkakkoord.platform.web.KebabName;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface OpgaveRequest {

    /** @param theme of the wijkaanpak */
    record NewOpgave(
            @KebabName @Schema(example = "klimaatadaptatie") String theme,

            @NotBlank @OneLine @Size(max = 200) String title,
            @NotBlank @Size(max = 4_000) String description) {}

    /**
     * @param name kebab-case; an objective of that name is replaced
     * @param motivation why the norm stays below what law asks, where it does
     */
    record NewObjective(
            @KebabName @Schema(example = "schaduw-op-straat")
            String name,

            @NotBlank @Size(max = 4_000) String text,
            @NotNull @Valid NewNorm norm,
            @Nullable @Size(min = 1, max = 2_000) String motivation) {

        SetObjective command(UUID opgave, By by) {
            return new SetObjective(opgave, name, text, norm.criterion(name), motivation, by);
        }
    }

    /** @param objective its name */
    record NewObjectiveRemoval(
            @KebabName @Schema(example = "schaduw-op-straat")
            String objective,

            @NotBlank @Size(max = 2_000) String reason) {}

    /** @param objective its name */
    record NewAmbitionProposal(
            @KebabName @Schema(example = "schaduw-op-straat")
            String objective) {}

    /**
     * @param objective its name
     * @param value exact decimal, in the unit of the norm
     * @param date on which it was measured
     * @param source where the figure comes from
     */
    record NewMeasurement(
            @KebabName @Schema(example = "schaduw-op-straat")
            String objective,

            @NotNull @Pattern(regexp = InputPatterns.DECIMAL) @Schema(example = "22.5")
            String value,

            @NotNull LocalDate date,
            @NotBlank @Size(max = 500) String source) {

        Value measured() {
            return new Value(value, date);
        }
    }

    /**
     * @param reason why it was mistaken
     * @param value exact decimal, in the unit of the norm
     * @param date on which it was measured
     * @param source where the figure comes from
     */
    record NewMeasurementCorrection(
            @NotBlank @Size(max = 500) String reason,

            @NotNull @Pattern(regexp = InputPatterns.DECIMAL) @Schema(example = "22.5")
            String value,

            @NotNull LocalDate date,
            @NotBlank @Size(max = 500) String source) {

        CorrectMeasurement command(UUID opgave, int number, By by) {
            return new CorrectMeasurement(opgave, number, reason, new Value(value, date), source, by);
        }
    }

    /** Which opgaven to list; null asks for all. */
    record OpgaveFilter(
            UUID wijkaanpak,
            @Nullable String theme,
            @Nullable OpgaveStatus status,
            @Nullable OrganisationId organisation) {}
}
