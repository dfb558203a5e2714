// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

record NewSubsidyApplication(@NotNull LocalDate appliedOn) {}
