// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Area;
import nl.wijkakkoord.contracts.stakeholders.EndingGround;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakEnded;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * What is public of a wijkaanpak.
 *
 * @param ended null as long as it goes on
 * @param allowedActions null when the past was asked for
 */
public record WijkaanpakView(
        UUID id,
        long version,
        String name,
        OrganisationId initiator,
        Area area,
        @Nullable End ended,
        @Nullable List<AllowedAction> allowedActions) {

    /** @param round by which the parties decided it, null where they had not agreed yet on how they decide */
    public record End(
            LocalDate day,
            EndingGround ground,
            String reason,
            @Nullable UUID round) {
        static End of(WijkaanpakEnded e) {
            return new End(e.day(), e.ground(), e.reason(), e.round());
        }
    }

    public static WijkaanpakView of(Versioned<Wijkaanpak> folded, @Nullable List<AllowedAction> allowedActions) {
        var started = folded.state().started();
        var ended = folded.state().ended();
        return new WijkaanpakView(
                started.wijkaanpak(),
                folded.version(),
                started.name(),
                folded.state().initiator(),
                started.area(),
                ended == null ? null : End.of(ended),
                allowedActions);
    }
}
