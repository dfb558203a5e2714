// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.me;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;

/** Who the caller is, as the token says, and where that person takes part. */
record MeView(UUID member, OrganisationId organisation, List<MyWijkaanpak> wijkaanpakken) {}
