// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.route;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.wijkakkoord.contracts.stakeholders.RouteStep;
import nl.wijkakkoord.platform.request.OneLine;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface RouteRequest {

    /**
     * @param directionVersion number of the frozen version of the direction that it serves, null for none
     * @param reason what the dates rest on
     */
    record NewRoute(
            @NotNull @Size(min = 1, max = Route.MOST_STEPS) List<@NotNull @Valid PlannedStep> steps,

            @Nullable @Positive Integer directionVersion,
            @NotBlank @Size(max = 2000) String reason) {

        List<RouteStep> route() {
            return steps.stream().map(PlannedStep::step).toList();
        }
    }

    /** @param name kebab-case, by which later changes name it */
    record PlannedStep(
            @NotNull @Size(max = 100) @Pattern(regexp = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$") @Schema(example = "wup-klaar")
            String name,

            @NotBlank @OneLine @Size(max = 200) String title,
            @NotNull LocalDate planned) {

        RouteStep step() {
            return new RouteStep(name, title, planned);
        }
    }

    /** @param directionVersion number of the frozen version of the direction that it serves, null for none */
    record NewBaseline(
            @Nullable @Positive Integer directionVersion,
            @NotBlank @Size(max = 2000) String reason) {}

    /** A step that was not foreseen. */
    record NewStep(
            @NotNull @Valid PlannedStep step,
            @NotBlank @Size(max = 2000) String reason) {}

    /** @param planned the new day */
    record NewMove(
            @NotNull LocalDate planned,
            @NotBlank @Size(max = 2000) String reason) {}

    record NewDropping(@NotBlank @Size(max = 2000) String reason) {}
}
