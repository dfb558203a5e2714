// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.RelationKind;

/** @param interests that are shared, of two parties or more */
record NewRelation(
        @NotNull RelationKind kind,
        @NotNull @Size(min = 2, max = 20) List<@NotNull UUID> interests,
        @NotBlank @Size(max = 4000) String explanation) {}
