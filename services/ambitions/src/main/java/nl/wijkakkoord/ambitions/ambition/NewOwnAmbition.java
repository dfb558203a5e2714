// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.wijkakkoord.contracts.ambitions.AmbitionScope;

/** What a party wants itself, and what for. */
record NewOwnAmbition(
        @NotNull AmbitionScope scope, @NotNull @Valid NewAmbition ambition) {}
