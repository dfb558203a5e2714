// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record NewConditionMet(@NotNull UUID mandate) {}
