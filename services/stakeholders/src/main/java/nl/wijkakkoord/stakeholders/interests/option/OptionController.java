// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.option;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.PageRequest;
import nl.wijkakkoord.platform.web.Pages;
import nl.wijkakkoord.stakeholders.interests.option.OptionCommand.GivePerspective;
import nl.wijkakkoord.stakeholders.interests.option.OptionCommand.ProposeOption;
import nl.wijkakkoord.stakeholders.interests.relation.RelationHistory;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Options for mutual gain, and what each party sees in them. */
@RestController
record OptionController(
        Commands commands,
        History history,
        RelationHistory relations,
        OptionTable list,
        AdmittedParties parties,
        Access access,
        ActorRolesLoader authorities,
        AllowedActions actions) {

    @PostMapping("/relations/{relation}/options")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt propose(@PathVariable UUID relation, @RequestBody NewOption body, Intent intent) {
        var id = UUID.randomUUID();
        return commands.create(
                intent,
                "/stakeholders/v1/options/" + id,
                () -> new ProposeOption(
                        id,
                        relations.wijkaanpakOf(relation, intent.actor()),
                        relation,
                        body.title(),
                        body.text(),
                        intent.by()));
    }

    @GetMapping("/relations/{relation}/options")
    ResponseEntity<Page<OptionItem>> list(@PathVariable UUID relation, Actor actor, PageRequest page) {
        relations.wijkaanpakOf(relation, actor);
        return Pages.answer(page, list.of(relation, page), item -> item.id().toString());
    }

    @GetMapping("/options/{option}")
    ResponseEntity<OptionView> read(@PathVariable UUID option, Moment moment, Actor actor) {
        var folded = visible(option, moment, actor);
        var wijkaanpak = folded.state().proposed().wijkaanpak();
        var now = moment.equals(Moment.now());
        var authority = authorities.of(wijkaanpak, actor.by());
        var view = OptionView.of(
                folded,
                parties.of(wijkaanpak, now ? null : folded.at()),
                now ? List.of(actions.of("give-perspective", folded.state().checkMayGive(authority))) : null);
        return Answers.of(folded, view);
    }

    @PostMapping("/options/{option}/perspectives")
    Receipt give(@PathVariable UUID option, @RequestBody NewPerspective body, Intent intent) {
        return commands.handle(intent, () -> {
            visible(option, Moment.now(), intent.actor());
            return new GivePerspective(option, body.text(), intent.by());
        });
    }

    private Versioned<GainOption> visible(UUID option, Moment moment, Actor actor) {
        return history.read(option, moment, GainOption.FOLD)
                .filter(folded -> folded.state().proposed() != null)
                .filter(folded -> access.maySee(actor, folded.state().proposed().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
