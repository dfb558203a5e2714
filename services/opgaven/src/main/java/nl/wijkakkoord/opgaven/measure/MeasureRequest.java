// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.opgaven.CircularityTag;
import nl.wijkakkoord.contracts.opgaven.Executor;
import nl.wijkakkoord.contracts.opgaven.MeasureLevel;
import nl.wijkakkoord.contracts.opgaven.MeasureRequirement;
import nl.wijkakkoord.contracts.opgaven.MeasureText;
import nl.wijkakkoord.contracts.opgaven.NeededRole;
import nl.wijkakkoord.contracts.opgaven.ObjectiveContribution;
import nl.wijkakkoord.opgaven.catalogue.MeasureCatalogue;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.PickMeasure;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.web.KebabName;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface MeasureRequest {

    /**
     * @param contributions to objectives of the opgave; none is allowed, and then reported
     * @param roles that are needed, filled or not
     * @param requirements that are to come back in a clause of what the market is asked
     */
    record NewMeasure(
            @NotBlank @OneLine @Size(max = 200) String title,
            @NotBlank @Size(max = 4_000) String description,
            @NotNull MeasureLevel level,
            @NotNull @Size(max = 30) List<@NotNull @Valid NewMeasureContribution> contributions,
            @NotNull @Size(min = 1, max = 3) List<@NotNull Executor> executors,
            @Nullable @Size(max = 30) List<@NotNull @Valid NewNeededRole> roles,
            @Nullable @Size(max = 30) List<@NotNull @Valid NewRequirement> requirements,
            @Nullable @Size(max = 4) List<@NotNull CircularityTag> circularity) {

        MeasureText content() {
            return new MeasureText(
                    title,
                    description,
                    level,
                    all(contributions, NewMeasureContribution::contribution),
                    executors,
                    all(roles, role -> new NeededRole(role.name(), role.title())),
                    all(requirements, each -> new MeasureRequirement(each.name(), each.text())),
                    all(circularity, tag -> tag));
        }
    }

    /**
     * @param objective of the opgave, by its name
     * @param how the measure helps
     */
    record NewMeasureContribution(
            @KebabName @Schema(example = "schaduw-op-straat")
            String objective,

            @NotBlank @Size(max = 2_000) String how) {

        ObjectiveContribution contribution() {
            return new ObjectiveContribution(objective, how);
        }
    }

    /** @param name kebab-case, unique in the measure */
    record NewNeededRole(
            @KebabName @Schema(example = "leermeester") String name,

            @NotBlank @OneLine @Size(max = 200) String title) {}

    /** @param name kebab-case, unique in the measure */
    record NewRequirement(
            @KebabName @Schema(example = "rol-voor-bewoners")
            String name,

            @NotBlank @Size(max = 2_000) String text) {}

    /**
     * @param entry of the catalogue of measures, by its name
     * @param contributions to objectives of the opgave
     */
    record NewPickedMeasure(
            @KebabName @Schema(example = "losmaakbaar-uitvoeren")
            String entry,

            @NotNull @Size(max = 30) List<@NotNull @Valid NewMeasureContribution> contributions) {

        /** @throws RefusedException when the catalogue has no such entry */
        PickMeasure command(UUID measure, UUID opgave, By by) {
            var catalogue = MeasureCatalogue.CURRENT;
            var found = catalogue
                    .find(entry)
                    .orElseThrow(() -> new RefusedException(MeasureRefusal.NOT_IN_MEASURE_CATALOGUE, entry));
            return new PickMeasure(
                    measure,
                    opgave,
                    found,
                    catalogue.version(),
                    all(contributions, NewMeasureContribution::contribution),
                    by);
        }
    }

    /** @param measure the words that replace those before */
    record NewMeasureRevision(
            @NotNull @Valid NewMeasure measure,
            @NotBlank @Size(max = 1_000) String reason) {}

    /** Which measures to list; null asks for all. */
    record MeasureFilter(
            UUID wijkaanpak,
            @Nullable UUID opgave,
            @Nullable MeasureLevel level,
            @Nullable Executor executor,
            @Nullable CircularityTag circularity,
            @Nullable UUID request,
            @Nullable Boolean withdrawn) {}

    private static <T, R> List<R> all(@Nullable List<T> given, Function<T, R> part) {
        return given == null ? List.of() : given.stream().map(part).toList();
    }
}
