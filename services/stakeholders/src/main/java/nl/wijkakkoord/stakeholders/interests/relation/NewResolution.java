// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * @param round in which the parties agreed to what resolves it
 * @param explanation how that does
 */
record NewResolution(
        @NotNull UUID round, @NotBlank @Size(max = 4000) String explanation) {}
