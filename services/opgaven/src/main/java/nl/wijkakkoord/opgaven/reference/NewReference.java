// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.ambitions.Reference;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.web.InputPatterns;
import org.jspecify.annotations.Nullable;

/**
 * @param version as its publisher names it
 * @param date on which it was found there
 */
public record NewReference(
        @NotBlank @OneLine @Size(max = 200) String title,

        @NotNull @Pattern(regexp = InputPatterns.ADDRESS) @Schema(example = "https://klimaatadaptatie.example/wijk")
        String address,

        @Nullable @OneLine @Size(min = 1, max = 100) String version,
        @NotNull LocalDate date) {

    public Reference reference() {
        return new Reference(title, address, version, date);
    }
}
