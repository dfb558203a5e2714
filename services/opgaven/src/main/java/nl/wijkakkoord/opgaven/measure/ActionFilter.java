// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Which actions to list; null asks for all. */
record ActionFilter(
        @Nullable String phase,
        @Nullable OrganisationId owner,
        @Nullable Boolean overdue) {}
