// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.directory.Directory;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.DissolveBody;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.FormBody;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.SeatMember;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.UnseatMember;
import nl.wijkakkoord.stakeholders.process.body.BodyRequest.NewBody;
import nl.wijkakkoord.stakeholders.process.body.BodyRequest.NewDissolution;
import nl.wijkakkoord.stakeholders.process.body.BodyRequest.NewSeat;
import nl.wijkakkoord.stakeholders.process.body.BodyRequest.NewSeatEnd;
import nl.wijkakkoord.stakeholders.process.body.BodyView.SeatView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The bodies of a wijkaanpak, such as projectteam and stuurgroep, and who sits in them. */
@RestController
record BodyController(
        Commands commands,
        Resources resources,
        BodyTable table,
        Directory directory,
        ActorRolesLoader authorities,
        AllowedActions actions)
        implements Searchable {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/bodies")
    Receipt form(@PathVariable UUID wijkaanpak, @RequestBody NewBody body, Intent intent) {
        return resources.create(
                intent,
                wijkaanpak,
                "/stakeholders/v1/bodies",
                id -> new FormBody(id, wijkaanpak, body.kind(), body.name(), body.from(), intent.by()));
    }

    /** @param validOn those that there were on that day; all of them when absent */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/bodies")
    ResponseEntity<Page<BodyItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            Actor actor,
            ListRequest list) {
        return resources.list(wijkaanpak, actor, list, page -> table.find(wijkaanpak, validOn, page), BodyItem::id);
    }

    /** @param validOn who sat in it on that day; whoever did or will when absent */
    @Acts(Act.READS)
    @GetMapping("/bodies/{body}")
    ResponseEntity<BodyView> read(
            @PathVariable UUID body,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            Moment moment,
            Actor actor) {
        return resources.read(
                body,
                Body.FOLD,
                moment,
                actor,
                found -> allowed(found, actor),
                (found, allowed) -> BodyView.of(found, seats(found.state(), validOn), allowed));
    }

    @PostMapping("/bodies/{body}/seats")
    Receipt seat(@PathVariable("body") UUID id, @RequestBody NewSeat body, Intent intent) {
        return commands.handle(
                intent, Body.FOLD, new SeatMember(id, body.membership(), body.role(), body.period(), intent.by()));
    }

    @PostMapping("/bodies/{body}/seats/{membership}/departure")
    Receipt unseat(
            @PathVariable("body") UUID id, @PathVariable UUID membership, @RequestBody NewSeatEnd body, Intent intent) {
        return commands.handle(intent, Body.FOLD, new UnseatMember(id, membership, body.until(), intent.by()));
    }

    @PostMapping("/bodies/{body}/dissolution")
    Receipt dissolve(@PathVariable("body") UUID id, @RequestBody NewDissolution body, Intent intent) {
        return commands.handle(intent, Body.FOLD, new DissolveBody(id, body.until(), intent.by()));
    }

    private List<SeatView> seats(Body body, @Nullable LocalDate validOn) {
        var seats = body.seats().stream()
                .filter(seat -> validOn == null || seat.period().holdsOn(validOn))
                .toList();
        var entries = directory.of(
                body.wijkaanpak(), seats.stream().map(Seat::member).distinct().toList());
        return seats.stream()
                .map(seat -> SeatView.of(seat, entries.get(new Directory.Key(seat.organisation(), seat.member()))))
                .toList();
    }

    private List<AllowedAction> allowed(Body body, Actor actor) {
        var authority = authorities.of(body.wijkaanpak(), actor.by());
        return List.of(
                actions.of("seat", body.checkMaySeat(authority)),
                actions.of("dissolve", body.checkMayDissolve(authority)));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "body",
                "/stakeholders/v1/bodies/{id}",
                Body.FOLD,
                found -> Said.of(found.formed().name(), found));
    }
}
