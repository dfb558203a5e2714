// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record NewAgendaPoint(@NotBlank @Size(max = 1000) String text) {}
