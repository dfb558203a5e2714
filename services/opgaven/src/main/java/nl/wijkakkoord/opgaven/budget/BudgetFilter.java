// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Which lines of a wijkaanpak a reader asks for; null asks for all. */
record BudgetFilter(
        UUID wijkaanpak,
        @Nullable OrganisationId owner,
        @Nullable LineStatus status,
        @Nullable String taakveld) {}
