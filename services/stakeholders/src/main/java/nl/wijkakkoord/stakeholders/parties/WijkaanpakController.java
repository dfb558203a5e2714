// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties;

import java.time.Clock;
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
import nl.wijkakkoord.stakeholders.parties.auditor.AuditorAppointmentRules;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.directory.Directory;
import nl.wijkakkoord.stakeholders.parties.ending.EndingRules;
import nl.wijkakkoord.stakeholders.parties.ending.HeardRounds;
import nl.wijkakkoord.stakeholders.parties.party.PartyAcceptance;
import nl.wijkakkoord.stakeholders.parties.party.PartyDeparture;
import nl.wijkakkoord.stakeholders.parties.party.PartyInvitation;
import nl.wijkakkoord.stakeholders.parties.succession.SuccessionRules;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Party;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.StartWijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakItem;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakRequest.NewWijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakTable;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** That a wijkaanpak was started, where and by whom, is public. */
@RestController
record WijkaanpakController(
        Commands commands,
        Directory directory,
        Resources resources,
        WijkaanpakTable table,
        ActorRolesLoader authorities,
        HeardRounds rounds,
        AllowedActions actions,
        Clock clock)
        implements Searchable {

    @CreateMapping("/wijkaanpakken")
    Receipt start(@RequestBody NewWijkaanpak body, Intent intent) {
        var id = UUID.randomUUID();
        var by = intent.by();
        return commands.create(intent, "/stakeholders/v1/wijkaanpakken/" + id, () -> {
            directory.enter(id, by.organisation(), by.member(), body.contact());
            return new StartWijkaanpak(
                    id, body.name(), body.initiatorName(), body.area().area(), by);
        });
    }

    /** The wijkaanpakken of the caller's own organisation. */
    @Acts(Act.READS_PUBLIC)
    @GetMapping("/wijkaanpakken")
    ResponseEntity<Page<WijkaanpakItem>> list(Actor actor, ListRequest list) {
        return resources.answer(list, page -> table.of(actor.organisation(), page), WijkaanpakItem::id);
    }

    @Acts(Act.READS_PUBLIC)
    @GetMapping("/wijkaanpakken/{wijkaanpak}")
    ResponseEntity<WijkaanpakView> read(@PathVariable UUID wijkaanpak, Moment moment, Actor actor) {
        return resources.read(
                wijkaanpak, Wijkaanpak.FOLD, moment, actor, found -> allowed(found, actor), WijkaanpakView::of);
    }

    private List<AllowedAction> allowed(Wijkaanpak wijkaanpak, Actor actor) {
        var authority = authorities.of(wijkaanpak.wijkaanpak(), actor.by());
        return List.of(
                actions.of("invite", PartyInvitation.checkMayInvite(authority)),
                actions.of("accept", PartyAcceptance.checkMayAccept(wijkaanpak, actor.organisation())),
                actions.of("end", EndingRules.checkMayEnd(authority, rounds.open(wijkaanpak.wijkaanpak()))),
                actions.lasting("leave", PartyDeparture.checkMayLeave(wijkaanpak, authority, LocalDate.now(clock))),
                actions.lasting(
                        "announce-succession",
                        SuccessionRules.checkMayAnnounce(authority, actor.organisation(), actor.operator())),
                actions.lasting("appoint-auditor", AuditorAppointmentRules.checkMayAppoint(authority)),
                actions.lasting("dismiss-auditor", AuditorAppointmentRules.checkMayDismiss(authority)));
    }

    /** Also by what its parties are called. What persons are called is in no event, and not searched. */
    @Override
    public Searched<?> searched() {
        return Searched.of(
                "wijkaanpak",
                "/stakeholders/v1/wijkaanpakken/{id}",
                Wijkaanpak.FOLD,
                found -> Said.of(
                        found.started().name(),
                        found.ended(),
                        found.parties().stream().map(Party::name).toList()));
    }
}
