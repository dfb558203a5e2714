// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;

/** Why an outcome is what it is: a stable code, and the parties it concerns. */
public record Finding(String code, List<OrganisationId> parties) {}
