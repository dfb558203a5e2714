// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record NewInputLink(@NotNull UUID opgave) {}
