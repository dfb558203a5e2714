// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.party;

import java.util.Comparator;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.stakeholders.parties.party.PartyRequest.NewAcceptance;
import nl.wijkakkoord.stakeholders.parties.party.PartyRequest.NewInvitation;
import nl.wijkakkoord.stakeholders.parties.party.PartyRequest.NewInvitationWithdrawal;
import nl.wijkakkoord.stakeholders.parties.party.PartyRequest.NewPartyCorrection;
import nl.wijkakkoord.stakeholders.parties.party.PartyRequest.NewPartyDeparture;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Party;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AcceptInvitation;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.CorrectParty;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.InviteParty;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.LeaveWijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.WithdrawInvitation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The organisations that were invited and those that take part. */
@RestController
@RequestMapping("/wijkaanpakken/{wijkaanpak}")
record PartyController(History history, Resources resources, Commands commands, Access access) {

    @PostMapping("/invitations")
    Receipt invite(@PathVariable UUID wijkaanpak, @RequestBody NewInvitation body, Intent intent) {
        return commands.handle(
                intent,
                Wijkaanpak.FOLD,
                new InviteParty(wijkaanpak, body.organisation(), body.kind(), body.name(), intent.by()));
    }

    @PostMapping("/acceptances")
    Receipt accept(@PathVariable UUID wijkaanpak, @RequestBody NewAcceptance body, Intent intent) {
        return commands.handle(intent, Wijkaanpak.FOLD, new AcceptInvitation(wijkaanpak, body.contact(), intent.by()));
    }

    /** An organisation that was invited wrongly by who invites, one that takes part by itself. */
    @PostMapping("/parties/{organisation}/corrections")
    Receipt correct(
            @PathVariable UUID wijkaanpak,
            @PathVariable OrganisationId organisation,
            @RequestBody NewPartyCorrection body,
            Intent intent) {
        return commands.handle(
                intent,
                wijkaanpak,
                new CorrectParty(
                        wijkaanpak, organisation, body.entry(), body.reason(), body.kind(), body.name(), intent.by()));
    }

    /** An organisation that should not have been invited. */
    @PostMapping("/parties/{organisation}/withdrawal")
    Receipt withdraw(
            @PathVariable UUID wijkaanpak,
            @PathVariable OrganisationId organisation,
            @RequestBody NewInvitationWithdrawal body,
            Intent intent) {
        return commands.handle(
                intent,
                wijkaanpak,
                new WithdrawInvitation(wijkaanpak, organisation, body.entry(), body.reason(), intent.by()));
    }

    /** The own organisation stops taking part. */
    @PostMapping("/departure")
    Receipt leave(@PathVariable UUID wijkaanpak, @RequestBody NewPartyDeparture body, Intent intent) {
        return commands.handle(
                intent, wijkaanpak, new LeaveWijkaanpak(wijkaanpak, body.until(), body.reason(), intent.by()));
    }

    /** Also for who is invited: it must know with whom it would take part. */
    @Acts(Act.READS_INVITATION)
    @GetMapping("/parties")
    ResponseEntity<Page<PartyView>> list(@PathVariable UUID wijkaanpak, AsOf asOf, Actor actor, ListRequest list) {
        var state =
                history.find(wijkaanpak, Wijkaanpak.FOLD, asOf.moment(), actor).state();
        var seesAll = access.maySee(actor, wijkaanpak);
        var invited = isInvited(wijkaanpak, actor);
        var visible = state.parties().stream()
                .filter(party -> seesAll
                        || invited && party.admitted()
                        || party.organisation().equals(actor.organisation()))
                .sorted(Comparator.comparing(Party::organisation))
                .toList();
        if (visible.isEmpty()) {
            throw new RefusedException(RequestRefusal.UNKNOWN_RESOURCE);
        }
        return resources.answer(
                list,
                page -> page.of(
                        visible.stream()
                                .map(party ->
                                        PartyView.of(party, state.aliases().of(party.organisation()))),
                        PartyView::organisation,
                        OrganisationId::new),
                PartyView::organisation);
    }

    /** Today, whatever moment is asked for. */
    private boolean isInvited(UUID wijkaanpak, Actor actor) {
        return history.find(wijkaanpak, Wijkaanpak.FOLD, Moment.now(), actor)
                .state()
                .party(actor.organisation())
                .filter(party -> !party.admitted())
                .isPresent();
    }
}
