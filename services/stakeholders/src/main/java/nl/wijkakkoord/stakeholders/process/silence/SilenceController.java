// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.silence;

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
import nl.wijkakkoord.stakeholders.process.silence.SilenceCommand.Resume;
import nl.wijkakkoord.stakeholders.process.silence.SilenceCommand.SetAside;
import nl.wijkakkoord.stakeholders.process.silence.SilenceRequest.NewNotice;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Parties that do not answer: the others go on without them after notice and a term. */
@RestController
record SilenceController(
        Resources resources,
        Commands commands,
        SilenceTable table,
        SilenceFactsLoader facts,
        AllowedActions actions,
        Clock clock)
        implements Searchable {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/silences")
    Receipt give(@PathVariable UUID wijkaanpak, @RequestBody NewNotice body, Intent intent) {
        var command = body.command(wijkaanpak, intent.by());
        return commands.create(intent, "/stakeholders/v1/silences/" + command.silence(), wijkaanpak, command);
    }

    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/silences")
    ResponseEntity<Page<SilenceItem>> list(@PathVariable UUID wijkaanpak, Actor actor, ListRequest list) {
        return resources.list(wijkaanpak, actor, list, page -> table.find(wijkaanpak, page), SilenceItem::id);
    }

    @Acts(Act.READS)
    @GetMapping("/silences/{silence}")
    ResponseEntity<SilenceView> read(@PathVariable UUID silence, Moment moment, Actor actor) {
        return resources.read(silence, Silence.FOLD, moment, actor, found -> allowed(found, actor), SilenceView::of);
    }

    /** After the term, without a sign of life since the notice. */
    @PostMapping("/silences/{silence}/setting-aside")
    Receipt setAside(@PathVariable UUID silence, Intent intent) {
        return commands.handle(intent, Silence.FOLD, new SetAside(silence, intent.by()));
    }

    /** The own organisation answers; so does anything else that it does. */
    @PostMapping("/silences/{silence}/resumption")
    Receipt resume(@PathVariable UUID silence, Intent intent) {
        return commands.handle(intent, Silence.FOLD, new Resume(silence, intent.by()));
    }

    private List<AllowedAction> allowed(Silence silence, Actor actor) {
        var by = actor.by();
        var known = facts.of(silence.wijkaanpak(), silence.organisation(), null, by);
        return List.of(
                actions.of("set-aside", silence.checkMaySetAside(known, LocalDate.now(clock))),
                actions.lasting("resume", silence.checkMayResume(by)));
    }

    @Override
    public Searched<?> searched() {
        return Searched.of(
                "silence", "/stakeholders/v1/silences/{id}", Silence.FOLD, found -> Said.of(null, found.notice()));
    }
}
