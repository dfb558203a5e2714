// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param text for residents, in plain Dutch */
record NewPlainLanguage(@NotBlank @Size(max = 4000) String text) {}
