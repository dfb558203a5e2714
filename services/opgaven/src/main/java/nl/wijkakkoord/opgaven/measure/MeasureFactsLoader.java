// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.opgaven.opgave.OpgaveHistory;
import nl.wijkakkoord.opgaven.request.KnownRequest;
import nl.wijkakkoord.opgaven.request.Requests;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.request.Moment;
import org.springframework.stereotype.Component;

/** Looks up what a measure is decided by beside itself. */
@Component
record MeasureFactsLoader(OpgaveHistory opgaven, Requests requests, Parties parties) {

    /** One that is there: a measure was added to it, or its reader found it. */
    Opgave opgave(UUID opgave) {
        return opgaven.now(opgave).orElseThrow();
    }

    ActorAuthority authority(Opgave opgave, By by) {
        return parties.authority(opgave.wijkaanpak(), by);
    }

    /** The organisations that take part today. */
    Set<OrganisationId> parties(UUID wijkaanpak) {
        return parties.admitted(wijkaanpak).keySet();
    }

    /** Empty when there is none in that wijkaanpak. */
    Optional<KnownRequest> request(UUID wijkaanpak, UUID request) {
        return requests.find(request, Moment.now())
                .filter(found -> found.wijkaanpak().equals(wijkaanpak));
    }
}
