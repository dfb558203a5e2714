// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.BodyRole;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** What seats a party has in the bodies of a wijkaanpak. */
@Component
public record Seats(BodyTable table, History history) {

    /** A seat that a party has in a body. */
    public record HeldSeat(UUID body, String name, UUID membership, UUID member, BodyRole role) {}

    /** Those of that day or later. */
    public List<HeldSeat> of(UUID wijkaanpak, OrganisationId organisation, LocalDate day) {
        return table.all(wijkaanpak).stream()
                .flatMap(body -> history.read(body, Moment.now(), Body.FOLD).stream())
                .map(Versioned::state)
                .flatMap(body -> held(body, organisation, day))
                .toList();
    }

    private static Stream<HeldSeat> held(Body body, OrganisationId organisation, LocalDate day) {
        return body.seats().stream()
                .filter(seat -> seat.organisation().equals(organisation))
                .filter(seat -> !seat.period().endsBefore(day))
                .map(seat -> new HeldSeat(
                        body.formed().body(), body.formed().name(), seat.membership(), seat.member(), seat.role()));
    }
}
