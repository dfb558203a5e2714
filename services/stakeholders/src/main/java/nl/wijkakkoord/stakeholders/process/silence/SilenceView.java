// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.silence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.NoticeGiven;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param notice null when none stands
 * @param setAsideAt null as long as the others wait for it
 * @param allowedActions null when the past was asked for
 */
record SilenceView(
        UUID id,
        long version,
        UUID wijkaanpak,
        OrganisationId organisation,
        @Nullable Notice notice,
        @Nullable Instant setAsideAt,
        @Nullable List<AllowedAction> allowedActions) {

    /** @param until last day on which a sign of life ends it */
    record Notice(
            LocalDate until,
            String reason,
            @Nullable UUID round,
            @Nullable UUID contact,
            @Nullable Evidence receipt,
            By by,
            Instant at) {
        static Notice of(NoticeGiven e) {
            return new Notice(e.until(), e.reason(), e.round(), e.contact(), e.receipt(), e.by(), e.at());
        }
    }

    static SilenceView of(Versioned<Silence> folded, @Nullable List<AllowedAction> allowedActions) {
        var silence = folded.state();
        return new SilenceView(
                silence.last().silence(),
                folded.version(),
                silence.wijkaanpak(),
                silence.organisation(),
                silence.notice() == null ? null : Notice.of(silence.notice()),
                silence.setAside() == null ? null : silence.setAside().at(),
                allowedActions);
    }
}
