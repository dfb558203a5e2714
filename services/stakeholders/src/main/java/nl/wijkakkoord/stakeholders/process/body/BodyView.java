// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.BodyKind;
import nl.wijkakkoord.contracts.stakeholders.BodyRole;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * @param from first day
 * @param until last day, null when open
 * @param seats in the order of their first days; those of one day when a day was asked for
 * @param allowedActions null when the past was asked for
 */
record BodyView(
        UUID id,
        long version,
        UUID wijkaanpak,
        BodyKind kind,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        List<SeatView> seats,
        @Nullable List<AllowedAction> allowedActions) {

    static BodyView of(Versioned<Body> found, List<SeatView> seats, @Nullable List<AllowedAction> allowedActions) {
        var formed = found.state().formed();
        return new BodyView(
                formed.body(),
                found.version(),
                formed.wijkaanpak(),
                formed.kind(),
                formed.name(),
                formed.from(),
                found.state().exists().until(),
                seats,
                allowedActions);
    }

    /**
     * @param until last day, null when open
     * @param directoryEntry as it is today, whatever moment was asked for; null when it was erased
     */
    record SeatView(
            UUID membership,
            OrganisationId organisation,
            UUID member,
            BodyRole role,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable DirectoryEntry directoryEntry) {

        static SeatView of(Seat seat, @Nullable DirectoryEntry entry) {
            return new SeatView(
                    seat.membership(),
                    seat.organisation(),
                    seat.member(),
                    seat.role(),
                    seat.period().from(),
                    seat.period().until(),
                    entry);
        }
    }
}
