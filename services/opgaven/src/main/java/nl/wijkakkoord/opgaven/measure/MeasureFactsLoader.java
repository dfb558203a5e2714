// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.opgaven.opgave.Opgave;
import nl.wijkakkoord.opgaven.request.Request;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Looks up what a measure is decided and read by beside itself. */
@Component
public record MeasureFactsLoader(History history, Parties parties, Commands commands) {

    /** One that is there: a measure was added to it, or its reader found it. */
    Opgave opgave(UUID opgave) {
        return history.read(opgave, Moment.now(), Opgave.FOLD).orElseThrow().state();
    }

    /** The same, and nobody takes it or an objective of it back until the transaction ends. */
    Opgave held(UUID opgave) {
        commands.hold(opgave);
        return opgave(opgave);
    }

    ActorAuthority authority(Opgave opgave, By by) {
        return parties.authority(opgave.wijkaanpak(), by);
    }

    Successors successors(UUID wijkaanpak) {
        return parties.successors(wijkaanpak);
    }

    /** For who ends what is of somebody who left or was set aside. */
    Successors enders(UUID wijkaanpak, By by) {
        return parties.enders(wijkaanpak, by);
    }

    /** The organisations that take part today. */
    Set<OrganisationId> parties(UUID wijkaanpak) {
        return parties.admitted(wijkaanpak).keySet();
    }

    /** Empty when there is none in that wijkaanpak. */
    Optional<Request> request(UUID wijkaanpak, UUID request) {
        return history.read(request, Moment.now(), Request.FOLD)
                .map(Versioned::state)
                .filter(found -> found.wijkaanpak().equals(wijkaanpak));
    }

    /** Whether the measure is in a request that stood then. */
    public boolean asked(Measure measure, Moment moment) {
        var request = measure.placement().request();
        return request != null
                && history.read(request.request(), moment, Request.FOLD)
                        .filter(found -> found.state().stands())
                        .isPresent();
    }
}
