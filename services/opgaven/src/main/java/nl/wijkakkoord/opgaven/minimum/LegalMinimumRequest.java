// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.minimum;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.ambitions.Bound;
import nl.wijkakkoord.contracts.ambitions.Indicator;
import nl.wijkakkoord.contracts.opgaven.Minimum;
import nl.wijkakkoord.opgaven.reference.NewReference;
import nl.wijkakkoord.platform.web.InputPatterns;
import nl.wijkakkoord.platform.web.KebabName;
import org.jspecify.annotations.Nullable;

/** What can be asked of legal minimums. */
interface LegalMinimumRequest {

    /**
     * @param text what is measured
     * @param value exact decimal
     * @param citation where it stands
     * @param validUntil last day, absent when no end is known
     * @param corrects number of the version that was recorded wrongly and holds on no day; absent when law changed
     */
    record NewLegalMinimum(
            @KebabName @Schema(example = "klimaatadaptatie") String theme,

            @NotNull Indicator indicator,

            @NotNull
            @Size(max = InputPatterns.NAME_LENGTH)
            @Pattern(regexp = InputPatterns.UNIT)
            @Schema(example = "woning")
            String unit,

            @NotBlank @Size(max = 1_000) String text,
            @NotNull Bound bound,

            @NotNull @Pattern(regexp = InputPatterns.DECIMAL) @Schema(example = "30")
            String value,

            @NotNull @Valid NewReference citation,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable @Positive Integer corrects) {

        Minimum content() {
            return new Minimum(theme, indicator, unit, text, bound, value, citation.reference(), validFrom, validUntil);
        }
    }

    /** @param validOn null for those of any day */
    record MinimumFilter(
            UUID wijkaanpak,
            @Nullable String theme,
            @Nullable LocalDate validOn) {}
}
