// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansKind;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param organisation that brings it
 * @param settlement the last word on its use, null as long as it is open
 * @param allowedActions null when the past was asked for
 */
record KoppelkansView(
        UUID id,
        long version,
        UUID wijkaanpak,
        OrganisationId organisation,
        KoppelkansKind kind,
        String title,
        String text,
        Planning planning,
        KoppelkansStatus status,
        @Nullable Settlement settlement,
        By by,
        Instant at,
        @Nullable List<AllowedAction> allowedActions) {

    /**
     * @param until last day, null when it is not known
     * @param reason of the last change, null when it never changed
     */
    record Planning(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason) {}

    /** @param reason null where none was given */
    record Settlement(@Nullable String reason, By by, Instant at) {}

    static KoppelkansView of(Versioned<Koppelkans> folded, @Nullable List<AllowedAction> allowedActions) {
        var recorded = folded.state().recorded();
        var replanned = folded.state().replanned();
        var settled = folded.state().settled();
        return new KoppelkansView(
                recorded.koppelkans(),
                folded.version(),
                recorded.wijkaanpak(),
                recorded.organisation(),
                recorded.kind(),
                recorded.title(),
                recorded.text(),
                replanned == null
                        ? new Planning(recorded.from(), recorded.until(), null)
                        : new Planning(replanned.from(), replanned.until(), replanned.reason()),
                settled == null ? KoppelkansStatus.OPEN : KoppelkansStatus.of(settled.used()),
                settled == null ? null : new Settlement(settled.reason(), settled.by(), settled.at()),
                recorded.by(),
                recorded.at(),
                allowedActions);
    }
}
