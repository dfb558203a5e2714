// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkakkoord.contracts.stakeholders.Area;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;

/** What is asked over HTTP. */
public interface WijkaanpakRequest {

    /**
     * @param initiatorName of the municipality that starts it
     * @param contact who the caller is, for the directory
     */
    record NewWijkaanpak(
            @NotBlank @OneLine @Size(max = 200) String name,
            @NotBlank @OneLine @Size(max = 200) String initiatorName,
            @NotNull @Valid NewArea area,
            @NotNull @Valid DirectoryEntry contact) {

        /**
         * @param municipality CBS code
         * @param year that the codes hold for
         * @param codes CBS codes of wijken and buurten
         */
        public record NewArea(
                @NotNull @Pattern(regexp = "^GM\\d{4}$") @Schema(example = "GM0200")
                String municipality,

                @NotNull @Schema(example = "2025") Integer year,

                @NotNull @Size(min = 1, max = 200) @Schema(example = "[\"WK020003\", \"BU02000401\"]")
                List<@NotNull @Pattern(regexp = "^(WK\\d{4}[0-9A-Z]{2}|BU\\d{4}[0-9A-Z]{4})$") String> codes) {

            public Area area() {
                return new Area(municipality, year, codes);
            }
        }
    }
}
