// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

import java.time.LocalDate;
import nl.wijkakkoord.contracts.OrganisationId;

/**
 * What is to be done or asked for a measure.
 *
 * @param name kebab-case, unique in its measure
 * @param phase name of the phase in which it is done
 * @param due last day on which it is in time
 */
public record MeasureAction(String name, String phase, String text, OrganisationId owner, LocalDate due) {}
