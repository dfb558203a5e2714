// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.area;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Border;
import nl.wijkakkoord.contracts.stakeholders.Homes;
import nl.wijkakkoord.contracts.stakeholders.Tenure;
import nl.wijkakkoord.platform.request.OneLine;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface AreaRequest {

    /**
     * Buurten with their year, or buildings.
     *
     * @param year that the codes of the buurten hold for
     * @param buurten CBS codes
     * @param buildings ids of panden in the BAG; as many as fit in one event
     * @param source of the numbers of homes
     * @param referenceDate the day they hold for
     */
    record NewAreaVersion(
            @Nullable @Schema(example = "2025") Integer year,

            @Nullable @Size(max = 200) @Schema(example = "[\"BU02000401\"]")
            List<@NotNull @Pattern(regexp = "^BU\\d{4}[0-9A-Z]{4}$") String> buurten,

            @Nullable @Size(max = 2000) @Schema(example = "[\"0200100000012345\"]")
            List<@NotNull @Pattern(regexp = "^\\d{16}$") String> buildings,

            @NotEmpty @Size(max = 200) List<@NotNull @Valid HomesOf> homes,
            @NotBlank @Size(max = 500) String source,
            @NotNull LocalDate referenceDate) {

        /** @param owner the woningcorporatie, where it is one */
        record HomesOf(
                @NotNull Tenure tenure,
                @Nullable OrganisationId owner,
                @NotBlank @OneLine @Size(max = 100) String dwellingType,
                @NotNull @Positive @Max(1_000_000) Integer number) {
            Homes homes() {
                return new Homes(tenure, owner, dwellingType, number);
            }
        }

        public NewAreaVersion {
            buurten = buurten == null ? List.of() : buurten;
            buildings = buildings == null ? List.of() : buildings;
        }

        Border border() {
            return new Border(year, buurten, buildings);
        }

        List<Homes> segments() {
            return homes.stream().map(HomesOf::homes).toList();
        }
    }
}
