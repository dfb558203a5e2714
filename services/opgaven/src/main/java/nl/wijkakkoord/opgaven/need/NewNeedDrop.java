// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record NewNeedDrop(@NotBlank @Size(max = 500) String reason) {}
