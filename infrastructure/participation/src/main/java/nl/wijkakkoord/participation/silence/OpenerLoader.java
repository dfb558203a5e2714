// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.silence;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.participation.party.Parties;

/** Looks up what became of who opened something. */
public record OpenerLoader(Parties parties, SetAsideProjection silent) {

    public Opener of(UUID wijkaanpak, OrganisationId opener) {
        var now = parties.successors(wijkaanpak).of(opener);
        var last = parties.departures(wijkaanpak).get(now);
        var left = last != null && last.isBefore(LocalDate.now(parties.clock()));
        return new Opener(now, left || silent.of(wijkaanpak).contains(now));
    }
}
