// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param request of the same wijkaanpak */
record NewMeasureRequest(@NotNull UUID request) {}
