// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.estimate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record NewEstimateWithdrawal(@NotBlank @Size(max = 1_000) String reason) {}
