// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.action;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;

/**
 * An action in the planning of a wijkaanpak.
 *
 * @param overdue whether its day is past and it is not done
 */
record ActionItem(
        UUID measure,
        String name,
        String phase,
        String text,
        OrganisationId owner,
        LocalDate due,
        PlannedAction.Status status,
        boolean overdue) {}
