// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.route;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record NewDropping(@NotBlank @Size(max = 2000) String reason) {}
