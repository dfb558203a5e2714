// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.directory;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.timeline.Period;

/** Whose membership it is, and on which days, whatever the role. */
public record MembershipDays(OrganisationId organisation, UUID member, Period period) {}
