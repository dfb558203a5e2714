// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.mandate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.participation.mandate.Mandates;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.inbox.ConsumedPositions;
import org.springframework.stereotype.Component;

/** Who disposes of money, as this service knows of that person. */
@Component
public record MandatedActorLoader(Parties parties, Mandates mandates, ConsumedPositions heard, Clock clock) {

    public MandatedActor of(UUID wijkaanpak, By by, UUID mandate, Instant now) {
        // First how far was heard, then what: a withdrawal heard in between must not be cited as known.
        var position = heard.position("stakeholders", wijkaanpak);
        var today = LocalDate.ofInstant(now, clock.getZone());
        return new MandatedActor(
                by,
                parties.authority(wijkaanpak, by, today),
                mandate,
                mandates.find(mandate).orElse(null),
                position,
                today);
    }
}
