// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.RelationKind;
import org.jspecify.annotations.Nullable;

/** What is asked over HTTP. */
interface RelationRequest {

    /** @param interests that are shared, of two parties or more */
    record NewRelation(
            @NotNull RelationKind kind,
            @NotNull @Size(min = 2, max = 20) List<@NotNull UUID> interests,
            @NotBlank @Size(max = 4000) String explanation) {}

    /**
     * @param round in which the parties agreed to what resolves it
     * @param explanation how that does
     */
    record NewResolution(
            @NotNull UUID round, @NotBlank @Size(max = 4000) String explanation) {}

    /** @param reason why it was not resolved after all */
    record NewReopening(@NotBlank @Size(max = 4000) String reason) {}

    /** Which relations to list; null asks for all. */
    record RelationFilter(
            UUID wijkaanpak,
            @Nullable RelationKind kind,
            @Nullable RelationStatus status) {}
}
