// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.me;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.participation.ending.EndedWijkaanpakken;
import nl.wijkakkoord.participation.mandate.MandateUse;
import nl.wijkakkoord.participation.mandate.Mandates;
import nl.wijkakkoord.participation.name.NameTable;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.access.Readers;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import org.springframework.stereotype.Component;

/** Who somebody is in which wijkaanpak today, and what that person may do there, by what was heard until now. */
@Component
record MeReader(
        Readers readers,
        Parties parties,
        NameTable names,
        Mandates mandates,
        MandateUse use,
        GivenTaskProjection tasks,
        EndedWijkaanpakken ended,
        Clock clock) {

    MeView of(Actor actor) {
        var places = readers.wijkaanpakkenOf(actor.organisation()).stream()
                .sorted()
                .map(wijkaanpak -> in(wijkaanpak, actor))
                .toList();
        return new MeView(actor.member(), actor.organisation(), places);
    }

    private MyWijkaanpak in(UUID wijkaanpak, Actor actor) {
        var organisation = actor.organisation();
        var capacity = parties.admitted(wijkaanpak).getOrDefault(organisation, Capacity.AUDITOR);
        var acts = capacity == Capacity.AUDITOR
                ? capacity
                : parties.authority(wijkaanpak, actor.by()).capacity();
        return new MyWijkaanpak(
                wijkaanpak,
                names.of(wijkaanpak, Moment.now()).wijkaanpak(),
                organisation,
                capacity,
                acts,
                ended.lastDay(wijkaanpak).orElse(null),
                tasks.of(wijkaanpak, organisation),
                mandates(wijkaanpak, actor),
                "/overview/v1/wijkaanpakken/" + wijkaanpak);
    }

    private List<MyMandate> mandates(UUID wijkaanpak, Actor actor) {
        var today = LocalDate.now(clock);
        return mandates.of(wijkaanpak, actor.by()).stream()
                .filter(mandate -> mandate.checkHolds(today).passes())
                .map(mandate -> MyMandate.of(mandate, use))
                .toList();
    }
}
