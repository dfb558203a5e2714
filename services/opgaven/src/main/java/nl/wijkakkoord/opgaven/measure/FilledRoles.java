// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import static nl.wijkakkoord.platform.deciding.Decision.refusedWhen;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.RoleFilled;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.RoleVacated;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.FillRole;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.VacateRole;
import nl.wijkakkoord.platform.deciding.Decision;

/**
 * Who fills the roles that a measure needs.
 *
 * @param by organisations by the name of the role that they fill
 */
record FilledRoles(Map<String, OrganisationId> by) {
    static final FilledRoles NONE = new FilledRoles(Map.of());

    FilledRoles {
        by = Map.copyOf(by);
    }

    FilledRoles with(String role, OrganisationId organisation) {
        var other = new HashMap<>(by);
        other.put(role, organisation);
        return new FilledRoles(other);
    }

    FilledRoles without(String role) {
        var other = new HashMap<>(by);
        other.remove(role);
        return new FilledRoles(other);
    }

    Decision fill(Measure measure, FillRole command, Instant now) {
        var added = measure.added();
        return whyNotNeeded(measure, command.role())
                .or(() -> refusedWhen(by.containsKey(command.role()), MeasureRefusal.ROLE_FILLED, command.role()))
                .orElseGet(() -> Decision.accepted(new RoleFilled(
                        added.measure(),
                        added.wijkaanpak(),
                        added.opgave(),
                        command.role(),
                        command.organisation(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    Decision vacate(Measure measure, VacateRole command, Instant now) {
        var added = measure.added();
        return whyNotNeeded(measure, command.role())
                .or(() -> refusedWhen(!by.containsKey(command.role()), MeasureRefusal.ROLE_OPEN, command.role()))
                .orElseGet(() -> Decision.accepted(new RoleVacated(
                        added.measure(),
                        added.wijkaanpak(),
                        added.opgave(),
                        command.role(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now)));
    }

    private static Optional<Decision> whyNotNeeded(Measure measure, String role) {
        return refusedWhen(
                measure.text().roles().stream().noneMatch(each -> each.name().equals(role)),
                MeasureRefusal.ROLE_UNKNOWN,
                role);
    }
}
