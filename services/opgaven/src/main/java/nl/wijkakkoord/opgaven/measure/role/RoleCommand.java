// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.role;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.measure.known.OnMeasure;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;

/** What is done with the roles of a measure. */
public sealed interface RoleCommand extends OnMeasure {

    @Acts(Act.PREPARES)
    record FillRole(UUID measure, String role, OrganisationId organisation, By by) implements RoleCommand {}

    @Acts(Act.PREPARES)
    record VacateRole(UUID measure, String role, String reason, By by) implements RoleCommand {}

    /** Who was responsible for it has left. */
    @Acts(Act.FOLLOWS)
    record EndResponsibility(UUID measure, By by) implements RoleCommand {}
}
