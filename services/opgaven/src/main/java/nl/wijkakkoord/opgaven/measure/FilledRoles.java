// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.RoleFilled;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.RoleVacated;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.FillRole;
import nl.wijkakkoord.opgaven.measure.MeasureCommand.VacateRole;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;

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
        return checkNeeded(measure, command.role())
                .and(() -> refuseWhen(by.containsKey(command.role()), MeasureRefusal.ROLE_FILLED, command.role()))
                .thenRecord(() -> new RoleFilled(
                        added.measure(),
                        added.wijkaanpak(),
                        added.opgave(),
                        command.role(),
                        command.organisation(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision vacate(Measure measure, VacateRole command, Instant now) {
        var added = measure.added();
        return checkNeeded(measure, command.role())
                .and(() -> refuseWhen(!by.containsKey(command.role()), MeasureRefusal.ROLE_OPEN, command.role()))
                .thenRecord(() -> new RoleVacated(
                        added.measure(),
                        added.wijkaanpak(),
                        added.opgave(),
                        command.role(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    private static Check checkNeeded(Measure measure, String role) {
        return refuseWhen(
                measure.text().roles().stream().noneMatch(each -> each.name().equals(role)),
                MeasureRefusal.ROLE_UNKNOWN,
                role);
    }
}
