// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is taken back, for those who know of it. */
public record Reason(@NotBlank @Size(max = 10_000) String reason) {}
