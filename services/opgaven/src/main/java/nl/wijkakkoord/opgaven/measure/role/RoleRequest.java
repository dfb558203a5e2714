// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.role;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.web.KebabName;

/** What is asked over HTTP. */
interface RoleRequest {

    /** @param role its name */
    record NewRoleFilling(
            @KebabName @Schema(example = "leermeester") String role,

            @NotNull OrganisationId organisation) {}

    /** @param role its name */
    record NewRoleVacancy(
            @KebabName @Schema(example = "leermeester") String role,

            @NotBlank @Size(max = 1_000) String reason) {}
}
