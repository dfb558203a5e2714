// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.InterestKind;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.stakeholders.interests.interest.Interest.InterestWords;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface InterestRequest {

    /**
     * @param underlying the interests of the own organisation that it rests on: what a standpoint or a goal is for
     * @param source the meeting that it is recorded from
     */
    record NewInterest(
            @NotNull InterestKind kind,
            @NotBlank @OneLine @Size(max = 200) String title,
            @NotBlank @Size(max = 4000) String text,
            @Nullable @Size(max = 20) List<@NotNull UUID> underlying,
            @Nullable UUID source) {

        public NewInterest {
            underlying = underlying == null ? List.of() : underlying;
        }

        InterestWords words() {
            return new InterestWords(title, text);
        }
    }

    /** @param underlying replaces what was named before */
    record NewWords(
            @NotBlank @OneLine @Size(max = 200) String title,
            @NotBlank @Size(max = 4000) String text,
            @Nullable @Size(max = 20) List<@NotNull UUID> underlying) {

        public NewWords {
            underlying = underlying == null ? List.of() : underlying;
        }

        InterestWords words() {
            return new InterestWords(title, text);
        }
    }

    /** @param with once it is for everybody it stays so */
    record NewSharing(@NotNull SharedWith with) {}

    /**
     * Which interests to list; null asks for all.
     *
     * @param notAcknowledgedBy that are shared, and that this party did not acknowledge yet
     * @param source a meeting that the reader may know of
     */
    record InterestFilter(
            UUID wijkaanpak,
            @Nullable OrganisationId organisation,
            @Nullable InterestKind kind,
            @Nullable OrganisationId notAcknowledgedBy,
            @Nullable UUID source) {}
}
