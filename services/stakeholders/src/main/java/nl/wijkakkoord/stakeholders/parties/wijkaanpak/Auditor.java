// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.timeline.Period;

/** An organisation that may read everything, and the days on which it may. */
public record Auditor(OrganisationId organisation, Period period) {}
