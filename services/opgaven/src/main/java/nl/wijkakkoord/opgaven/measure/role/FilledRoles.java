// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure.role;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.MeasureAdded;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.RoleFilled;
import nl.wijkakkoord.contracts.opgaven.MeasureEvent.RoleVacated;
import nl.wijkakkoord.contracts.opgaven.MeasureText;
import nl.wijkakkoord.opgaven.measure.role.RoleCommand.FillRole;
import nl.wijkakkoord.opgaven.measure.role.RoleCommand.VacateRole;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;

/**
 * Who fills the roles that a measure needs.
 *
 * @param by organisations by the name of the role that they fill
 */
public record FilledRoles(Map<String, OrganisationId> by) {
    public static final FilledRoles NONE = new FilledRoles(Map.of());

    public FilledRoles {
        by = Map.copyOf(by);
    }

    public FilledRoles with(String role, OrganisationId organisation) {
        var other = new HashMap<>(by);
        other.put(role, organisation);
        return new FilledRoles(other);
    }

    public FilledRoles without(String role) {
        var other = new HashMap<>(by);
        other.remove(role);
        return new FilledRoles(other);
    }

    /** @param text of the measure as it holds now */
    public Decision fill(MeasureAdded measure, MeasureText text, FillRole command, Instant now) {
        return checkNeeded(text, command.role())
                .and(() -> refuseWhen(by.containsKey(command.role()), RoleRefusal.ROLE_FILLED, command.role()))
                .thenRecord(() -> new RoleFilled(
                        measure.measure(),
                        measure.wijkaanpak(),
                        measure.opgave(),
                        command.role(),
                        command.organisation(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** @param text of the measure as it holds now */
    public Decision vacate(MeasureAdded measure, MeasureText text, VacateRole command, Instant now) {
        return checkNeeded(text, command.role())
                .and(() -> refuseWhen(!by.containsKey(command.role()), RoleRefusal.ROLE_OPEN, command.role()))
                .thenRecord(() -> new RoleVacated(
                        measure.measure(),
                        measure.wijkaanpak(),
                        measure.opgave(),
                        command.role(),
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    private static Check checkNeeded(MeasureText text, String role) {
        return refuseWhen(
                text.roles().stream().noneMatch(each -> each.name().equals(role)), RoleRefusal.ROLE_UNKNOWN, role);
    }
}
