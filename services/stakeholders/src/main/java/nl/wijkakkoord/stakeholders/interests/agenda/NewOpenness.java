// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.agenda;

import jakarta.validation.constraints.NotNull;
import nl.wijkakkoord.contracts.stakeholders.Openness;

/** @param openness whether the interests that the own organisation shared are all that it has */
record NewOpenness(@NotNull Openness openness) {}
