// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.silence;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;

/**
 * A party that does not answer, in a list.
 *
 * @param until last day on which a sign of life ends the notice
 * @param setAside whether the others go on without it
 */
record SilenceItem(UUID id, OrganisationId organisation, LocalDate until, boolean setAside) {}
