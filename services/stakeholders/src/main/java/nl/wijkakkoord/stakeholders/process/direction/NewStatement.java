// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkakkoord.contracts.stakeholders.StatementSection;
import nl.wijkakkoord.platform.request.OneLine;

/** The words of a version. */
record NewStatement(
        @NotBlank @OneLine @Size(max = 200) String title,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid NewSection> sections) {

    /** @param name kebab-case, and the same over versions */
    record NewSection(
            @NotNull @Size(max = 100) @Pattern(regexp = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$") @Schema(example = "doel")
            String name,

            @NotBlank @Size(max = 20_000) String text) {}

    Statement statement() {
        return new Statement(
                title,
                sections.stream()
                        .map(section -> new StatementSection(section.name(), section.text()))
                        .toList());
    }
}
