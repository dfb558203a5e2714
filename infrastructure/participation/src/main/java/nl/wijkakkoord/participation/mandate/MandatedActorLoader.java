// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.mandate;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.inbox.ConsumedPositions;
import nl.wijkakkoord.platform.timeline.DutchDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who acts under a mandate, as this service knows of that person. */
@Component
public record MandatedActorLoader(
        Parties parties, Mandates mandates, MandateUse use, ConsumedPositions heard, Clock clock) {

    /**
     * Nobody else draws on the mandate until the transaction ends, if an amount limits it.
     *
     * @param about id of the money, or whatever else the act is about, which does not count along
     */
    public MandatedActor of(UUID wijkaanpak, By by, UUID mandate, UUID about, Instant now) {
        // First how far was heard, then what: a withdrawal heard in between must not be cited as known.
        var position = heard.position("stakeholders", wijkaanpak);
        var today = DutchDay.of(now);
        var authority = parties.authority(wijkaanpak, by, today);
        var found = mandates.find(mandate).orElse(null);
        // That of whoever named a deputy first, for that one is drawn on by all of them.
        var beneath = besides(found == null ? null : found.beneath(), about);
        return new MandatedActor(by, authority, mandate, found, position, besides(found, about), today, beneath);
    }

    private long besides(@Nullable Mandate mandate, UUID about) {
        return mandate == null || mandate.maximumCents() == null ? 0 : use.besides(mandate.id(), about);
    }
}
