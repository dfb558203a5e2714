// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param underlying replaces what was named before */
record NewWords(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String text,
        @Nullable @Size(max = 20) List<@NotNull UUID> underlying) {

    NewWords {
        underlying = underlying == null ? List.of() : underlying;
    }

    InterestWords words() {
        return new InterestWords(title, text);
    }
}
