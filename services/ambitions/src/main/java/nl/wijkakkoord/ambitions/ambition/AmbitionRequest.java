// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionVersion;
import nl.wijkakkoord.ambitions.criterion.CriterionRequest.NewCriterion;
import nl.wijkakkoord.ambitions.criterion.CriterionRequest.NewReference;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.AmbitionScope;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.Bound;
import nl.wijkakkoord.contracts.ambitions.DefinitionRef;
import nl.wijkakkoord.contracts.ambitions.Objective;
import nl.wijkakkoord.contracts.ambitions.OpgaveRef;
import nl.wijkakkoord.contracts.ambitions.PerformanceRequirement;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.web.InputPatterns;
import nl.wijkakkoord.platform.web.KebabName;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
public interface AmbitionRequest {

    /** The words of a version. */
    record NewAmbition(
            @NotBlank @OneLine @Size(max = 200) String title,
            @NotNull @Size(max = 50) List<@NotNull @Valid NewObjective> objectives,
            @Nullable @Size(max = 50) List<@NotNull @Valid NewRequirement> requirements) {

        public AmbitionText text() {
            return new AmbitionText(
                    title,
                    objectives.stream().map(NewObjective::objective).toList(),
                    orEmpty(requirements).stream()
                            .map(NewRequirement::requirement)
                            .toList());
        }
    }

    /**
     * @param name kebab-case, and the same over versions
     * @param opgave that it was worked out in, as an earlier version cites it
     */
    record NewObjective(
            @KebabName @Schema(example = "van-het-gas") String name,

            @KebabName @Schema(example = "aardgas") String theme,

            @NotBlank @Size(max = 4_000) String text,
            @Nullable @Size(max = 100) List<@NotNull UUID> interests,
            @Nullable @Size(min = 1, max = 1_000) String commonInterest,
            @Nullable @Size(max = 50) List<@NotNull UUID> ambitions,
            @Nullable @Size(max = 50) List<@NotNull @Valid NewDefinitionRef> definitions,
            @Nullable @Size(max = 20) List<@NotNull @Valid NewReference> references,
            @Nullable @Size(max = 20) List<@NotNull @Valid NewCriterion> criteria,
            @Nullable @Valid NewOpgaveRef opgave) {

        private Objective objective() {
            return new Objective(
                    name,
                    theme,
                    text,
                    orEmpty(interests),
                    commonInterest,
                    orEmpty(ambitions),
                    orEmpty(definitions).stream()
                            .map(ref -> new DefinitionRef(ref.definition(), ref.version()))
                            .toList(),
                    NewReference.all(references),
                    orEmpty(criteria).stream().map(NewCriterion::criterion).toList(),
                    opgave == null ? null : new OpgaveRef(opgave.opgave(), opgave.objective()));
        }
    }

    record NewDefinitionRef(
            @NotNull UUID definition, @NotNull @Min(1) Integer version) {}

    record NewOpgaveRef(
            @NotNull UUID opgave,

            @KebabName @Schema(example = "schaduw-op-straat")
            String objective) {}

    /** @param value exact decimal */
    record NewRequirement(
            @KebabName @Schema(example = "rijwoning-1945-1975")
            String dwellingType,

            @NotBlank @Size(max = 1_000) String text,
            @NotNull Bound bound,

            @NotNull @Pattern(regexp = InputPatterns.DECIMAL) @Schema(example = "70")
            String value,

            @NotBlank @OneLine @Size(max = InputPatterns.NAME_LENGTH)
            String unit,

            @Nullable @Size(max = 20) List<@NotNull @Valid NewReference> references) {

        private PerformanceRequirement requirement() {
            return new PerformanceRequirement(dwellingType, text, bound, value, unit, NewReference.all(references));
        }
    }

    /** What a party wants itself, and what for. */
    record NewOwnAmbition(
            @NotNull AmbitionScope scope, @NotNull @Valid NewAmbition ambition) {}

    /**
     * Which ambitions to list.
     *
     * @param owner null for those of anybody, and the joint one
     * @param scope null for either
     * @param status of the last version, null for any
     */
    record AmbitionFilter(
            UUID wijkaanpak,
            @Nullable OrganisationId owner,
            @Nullable AmbitionScope scope,
            AmbitionVersion.@Nullable Status status) {}

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
