// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.option;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record NewOption(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 10_000) String text) {}
