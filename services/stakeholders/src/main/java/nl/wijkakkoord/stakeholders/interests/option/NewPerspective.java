// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.option;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param text what the own organisation sees in the option, replacing what it said before */
record NewPerspective(@NotBlank @Size(max = 4000) String text) {}
