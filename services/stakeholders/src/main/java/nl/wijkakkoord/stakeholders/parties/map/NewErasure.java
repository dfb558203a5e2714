// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason names nobody: it is kept for good */
record NewErasure(@NotBlank @Size(max = 2000) String reason) {}
