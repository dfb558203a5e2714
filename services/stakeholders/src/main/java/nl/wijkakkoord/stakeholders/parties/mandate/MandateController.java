// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.platform.words.Salts;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.correction.Reason;
import nl.wijkakkoord.stakeholders.parties.directory.MembershipPeriods;
import nl.wijkakkoord.stakeholders.parties.erasure.ReasonsAside;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.CorrectMandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.GrantMandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.GrantSubmandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.WithdrawMandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateRequest.MandateFilter;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateRequest.NewCorrection;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateRequest.NewMandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateRequest.NewSubmandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateRequest.NewWithdrawal;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What members may agree to in the name of their organisation. */
@RestController
record MandateController(
        Commands commands,
        Resources resources,
        MandateTable table,
        Access access,
        MembershipPeriods periods,
        History history,
        ActorRolesLoader authorities,
        AllowedActions actions,
        ReasonsAside reasons,
        Salts salts,
        Clock clock)
        implements Searchable {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/mandates")
    Receipt grant(@PathVariable UUID wijkaanpak, @RequestBody NewMandate body, Intent intent) {
        return commands.create(intent, id -> "/stakeholders/v1/mandates/" + id, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            var command = new GrantMandate(UUID.randomUUID(), wijkaanpak, body.member(), body.terms(), intent.by());
            return table.find(command, null, LocalDate.now(clock))
                    .map(command::of)
                    .orElse(command);
        });
    }

    @CreateMapping("/mandates/{mandate}/submandates")
    Receipt nameDeputy(@PathVariable UUID mandate, @RequestBody NewSubmandate body, Intent intent) {
        return commands.create(intent, id -> "/stakeholders/v1/mandates/" + id, () -> {
            var beneath = history.find(mandate, Mandate.FOLD, Moment.now(), intent.actor())
                    .state();
            var terms = body.terms(beneath.terms().grantingBody());
            var command = new GrantSubmandate(
                    UUID.randomUUID(), beneath.wijkaanpak(), mandate, body.member(), terms, intent.by());
            return table.find(command, mandate, LocalDate.now(clock))
                    .map(command::of)
                    .orElse(command);
        });
    }

    /**
     * @param validOn those that held on that day; on whatever day when absent
     * @param asOf as it was known then
     */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/mandates")
    ResponseEntity<Page<MandateItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable OrganisationId organisation,
            @RequestParam(required = false) @Nullable UUID member,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            AsOf asOf,
            Actor actor,
            ListRequest list) {
        access.mustSee(actor, wijkaanpak);
        // Before it was started there was nothing to be told of.
        history.find(wijkaanpak, Wijkaanpak.FOLD, asOf.moment(), actor);
        var filter = new MandateFilter(wijkaanpak, organisation, member, validOn, asOf.instant());
        return resources.answer(
                wijkaanpak,
                list,
                page -> table.find(filter, page),
                MandateItem::mandate,
                asOf.instant() == null ? MandateItem::mandate : null);
    }

    @Acts(Act.READS)
    @GetMapping("/mandates/{mandate}")
    ResponseEntity<MandateView> read(@PathVariable UUID mandate, Moment moment, Actor actor) {
        return resources.read(
                mandate,
                Mandate.FOLD,
                moment,
                actor,
                found -> allowed(found, actor),
                (found, allowed) -> MandateView.of(
                        found,
                        membership(found.state(), moment),
                        reasons.kept(found.state().reason(), actor.organisation()),
                        allowed));
    }

    private @Nullable Period membership(Mandate mandate, Moment moment) {
        var granted = mandate.granted();
        var day = Mandate.dayThatMatters(mandate.terms(), DutchDay.of(granted.at()));
        return periods.days(
                        granted.wijkaanpak(),
                        granted.organisation(),
                        granted.member(),
                        day,
                        granted.at(),
                        moment.asOf())
                .orElse(null);
    }

    private List<AllowedAction> allowed(Mandate mandate, Actor actor) {
        var authority = authorities.of(mandate.wijkaanpak(), actor.by());
        return List.of(
                actions.lasting("withdraw", mandate.checkMayWithdraw(actor.by(), authority)),
                actions.of("correct", mandate.checkMayCorrect(actor.by(), authority)),
                actions.of("name-deputy", new Submandate(mandate).checkMayName(actor.by(), authority)));
    }

    @PostMapping("/mandates/{mandate}/withdrawal")
    Receipt withdraw(@PathVariable UUID mandate, @RequestBody NewWithdrawal body, Intent intent) {
        return commands.handle(
                intent, Mandate.FOLD, new WithdrawMandate(mandate, body.from(), said(body.reason()), intent.by()));
    }

    @PostMapping("/mandates/{mandate}/corrections")
    Receipt correct(@PathVariable UUID mandate, @RequestBody NewCorrection body, Intent intent) {
        return commands.handle(
                intent,
                Mandate.FOLD,
                new CorrectMandate(mandate, body.entry(), said(body.reason()), body.terms(), intent.by()));
    }

    private SaltedWords said(String reason) {
        return Reason.said(reason, salts.draw());
    }

    @Override
    public Searched<?> searched() {
        return new Searched<>(
                "mandate",
                "/stakeholders/v1/mandates/{id}",
                Mandate.FOLD,
                (found, reader) -> Said.of(null, found.terms()).and(reasons.searched(found.reason(), reader)));
    }
}
