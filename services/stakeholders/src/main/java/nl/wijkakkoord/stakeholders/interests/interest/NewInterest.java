// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.InterestKind;
import org.jspecify.annotations.Nullable;

/**
 * @param underlying the interests of the own organisation that it rests on: what a standpoint or a goal is for
 * @param source the meeting that it is recorded from
 */
record NewInterest(
        @NotNull InterestKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String text,
        @Nullable @Size(max = 20) List<@NotNull UUID> underlying,
        @Nullable UUID source) {

    NewInterest {
        underlying = underlying == null ? List.of() : underlying;
    }

    InterestWords words() {
        return new InterestWords(title, text);
    }
}
