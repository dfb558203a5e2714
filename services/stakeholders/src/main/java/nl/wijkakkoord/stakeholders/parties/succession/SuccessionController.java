// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.succession;

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
import nl.wijkakkoord.stakeholders.parties.directory.Directory;
import nl.wijkakkoord.stakeholders.parties.succession.SuccessionRequest.NewAlias;
import nl.wijkakkoord.stakeholders.parties.succession.SuccessionRequest.NewSuccession;
import nl.wijkakkoord.stakeholders.parties.succession.SuccessionRequest.NewSuccessionAcceptance;
import nl.wijkakkoord.stakeholders.parties.succession.SuccessionRequest.NewSuccessionWithdrawal;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AcceptSuccession;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AnnounceSuccession;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.RecordAlias;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.WithdrawAlias;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.WithdrawSuccession;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who an organisation is after a herindeling, a merger or a split, and by which other numbers it is known. */
@RestController
@RequestMapping("/wijkaanpakken/{wijkaanpak}")
record SuccessionController(
        History history, Resources resources, Commands commands, Directory directory, Access access) {

    /** Said by who is succeeded, or by the operator. Until the successor accepts, nothing changes. */
    @PostMapping("/successions")
    Receipt announce(@PathVariable UUID wijkaanpak, @RequestBody NewSuccession body, Intent intent) {
        return handle(
                wijkaanpak,
                intent,
                new AnnounceSuccession(
                        wijkaanpak,
                        body.predecessor(),
                        body.successor(),
                        body.name(),
                        body.municipality(),
                        body.ground(),
                        body.from(),
                        body.passes(),
                        body.evidence().evidence(),
                        intent.actor().operator(),
                        intent.by()));
    }

    @PostMapping("/successions/{predecessor}/withdrawal")
    Receipt withdraw(
            @PathVariable UUID wijkaanpak,
            @PathVariable OrganisationId predecessor,
            @RequestBody NewSuccessionWithdrawal body,
            Intent intent) {
        return handle(
                wijkaanpak,
                intent,
                new WithdrawSuccession(
                        wijkaanpak, predecessor, body.reason(), intent.actor().operator(), intent.by()));
    }

    /** The own organisation takes the place of the other one; who accepts is its first contact, where it had none. */
    @PostMapping("/successions/{predecessor}/acceptance")
    Receipt accept(
            @PathVariable UUID wijkaanpak,
            @PathVariable OrganisationId predecessor,
            @RequestBody NewSuccessionAcceptance body,
            Intent intent) {
        var by = intent.by();
        return commands.handle(intent, () -> {
            mustSee(intent.actor(), wijkaanpak);
            directory.enter(wijkaanpak, by.organisation(), by.member(), body.contact());
            return new AcceptSuccession(wijkaanpak, predecessor, by);
        });
    }

    /** For the parties, and for who may accept one. */
    @Acts({Act.READS, Act.READS_WHAT_NAMES_IT})
    @GetMapping("/successions")
    ResponseEntity<Page<SuccessionView>> list(@PathVariable UUID wijkaanpak, AsOf asOf, Actor actor, ListRequest list) {
        mustSee(actor, wijkaanpak);
        var all = SuccessionView.of(history.find(wijkaanpak, Wijkaanpak.FOLD, asOf.moment(), actor)
                .state()
                .successions());
        return resources.answer(
                list,
                page -> page.of(all.stream(), SuccessionView::predecessor, OrganisationId::new),
                SuccessionView::predecessor);
    }

    @PostMapping("/aliases")
    Receipt recordAlias(@PathVariable UUID wijkaanpak, @RequestBody NewAlias body, Intent intent) {
        return handle(
                wijkaanpak,
                intent,
                new RecordAlias(
                        wijkaanpak,
                        body.organisation(),
                        body.alias(),
                        body.evidence().evidence(),
                        intent.actor().operator(),
                        intent.by()));
    }

    @PostMapping("/aliases/{alias}/withdrawal")
    Receipt withdrawAlias(
            @PathVariable UUID wijkaanpak,
            @PathVariable OrganisationId alias,
            @RequestBody NewSuccessionWithdrawal body,
            Intent intent) {
        return handle(
                wijkaanpak,
                intent,
                new WithdrawAlias(
                        wijkaanpak, alias, body.reason(), intent.actor().operator(), intent.by()));
    }

    private Receipt handle(UUID wijkaanpak, Intent intent, WijkaanpakCommand command) {
        return commands.handle(intent, () -> {
            mustSee(intent.actor(), wijkaanpak);
            return command;
        });
    }

    /** Who takes part, who is to take another's place, and the operator, who answers for who an organisation is. */
    private void mustSee(Actor actor, UUID wijkaanpak) {
        var state =
                history.find(wijkaanpak, Wijkaanpak.FOLD, Moment.now(), actor).state();
        var named = state.successions().announced().values().stream()
                .anyMatch(announced -> announced.successor().equals(actor.organisation()));
        if (!named && !actor.operator() && !access.maySee(actor, wijkaanpak)) {
            throw new RefusedException(RequestRefusal.UNKNOWN_RESOURCE);
        }
    }
}
