// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.opgaven.input.InputCommand.AdoptInput;
import nl.wijkakkoord.opgaven.input.InputCommand.EraseInput;
import nl.wijkakkoord.opgaven.input.InputCommand.LinkInput;
import nl.wijkakkoord.opgaven.input.InputCommand.PassOverInput;
import nl.wijkakkoord.opgaven.input.InputRequest.InputFilter;
import nl.wijkakkoord.opgaven.input.InputRequest.NewInput;
import nl.wijkakkoord.opgaven.input.InputRequest.NewInputAdoption;
import nl.wijkakkoord.opgaven.input.InputRequest.NewInputLink;
import nl.wijkakkoord.opgaven.input.InputRequest.NewInputReason;
import nl.wijkakkoord.opgaven.input.words.InputWords;
import nl.wijkakkoord.opgaven.opgave.elaboration.MeasureFacts;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.sql.TableRows;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.CreateMapping;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.ErasureReport;
import nl.wijkakkoord.platform.words.KeptWords;
import nl.wijkakkoord.platform.words.NewErasure;
import nl.wijkakkoord.platform.words.Salts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What stakeholders who are no party brought in. */
@RestController
record InputController(
        History history,
        Commands commands,
        Resources resources,
        InputTable table,
        ReceiptCodes codes,
        Parties parties,
        MeasureFacts measures,
        AllowedActions actions,
        InputWords said,
        ErasableTexts words,
        Salts salts,
        Clock clock)
        implements Searchable {

    @CreateMapping("/wijkaanpakken/{wijkaanpak}/inputs")
    Receipt receive(@PathVariable UUID wijkaanpak, @RequestBody NewInput body, Intent intent) {
        return resources.create(
                intent,
                wijkaanpak,
                "/opgaven/v1/inputs",
                id -> body.command(id, wijkaanpak, salts.draw(), intent.by(), LocalDate.now(clock)));
    }

    /** @param status {@code open} gives what nothing was done with yet */
    @Acts(Act.READS)
    @GetMapping("/wijkaanpakken/{wijkaanpak}/inputs")
    ResponseEntity<Page<InputItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable UUID opgave,
            @RequestParam(required = false) @Nullable UUID consultation,
            @RequestParam(required = false) @Nullable InputStatus status,
            Actor actor,
            ListRequest list) {
        var filter = new InputFilter(wijkaanpak, opgave, consultation, status);
        return resources.list(wijkaanpak, actor, list, items(filter, actor), InputItem::input);
    }

    @Acts(Act.READS)
    @GetMapping("/inputs/{input}")
    ResponseEntity<InputView> read(@PathVariable UUID input, Moment moment, Actor actor) {
        return resources.read(
                input,
                Input.FOLD,
                moment,
                actor,
                found -> allowed(found.with(measures, moment), actor),
                (found, allowed) -> view(found, moment, actor, allowed));
    }

    @PostMapping("/inputs/{input}/opgave")
    Receipt link(@PathVariable UUID input, @RequestBody NewInputLink body, Intent intent) {
        return commands.handle(intent, Input.FOLD, new LinkInput(input, body.opgave(), intent.by()));
    }

    @PostMapping("/inputs/{input}/adoption")
    Receipt adopt(@PathVariable UUID input, @RequestBody NewInputAdoption body, Intent intent) {
        return commands.handle(
                intent, Input.FOLD, new AdoptInput(input, body.measure(), body.words(salts.draw()), intent.by()));
    }

    @PostMapping("/inputs/{input}/non-adoption")
    Receipt passOver(@PathVariable UUID input, @RequestBody NewInputReason body, Intent intent) {
        return commands.handle(intent, Input.FOLD, new PassOverInput(input, body.words(salts.draw()), intent.by()));
    }

    /** What was said and answered. Who gave it asks so, or who answers for it; that it was given, and its source, stay. */
    @PostMapping("/inputs/{input}/erasure")
    ErasureReport erase(@PathVariable UUID input, @RequestBody NewErasure body, Intent intent) {
        var receipt = resources.erase(
                intent,
                Input.FOLD,
                found -> found.received().by().organisation(),
                new EraseInput(input, Erasure.by(intent.actor(), body.reason())));
        var erased = history.read(input, new Moment(null, receipt.version()), Input.FOLD)
                .orElseThrow();
        return said.erased(receipt, erased.at());
    }

    private InputView view(Versioned<Input> found, Moment moment, Actor actor, @Nullable List<AllowedAction> allowed) {
        var input = found.state();
        var then = moment.version() == null ? moment : new Moment(found.at(), null);
        return InputView.of(
                new Versioned<>(input.with(measures, then), found.version(), found.at()),
                code(input, actor),
                kept(input, actor),
                allowed);
    }

    /** What was said stands beside the events. */
    private TableRows<InputItem> items(InputFilter filter, Actor actor) {
        return table.find(filter)
                .showing(
                        items -> {
                            var texts = said.texts(
                                    filter.wijkaanpak(),
                                    items.stream().map(InputItem::input).toList(),
                                    actor.organisation());
                            return items.stream()
                                    .map(item -> item.saying(texts.get(item.input())))
                                    .toList();
                        },
                        "text");
    }

    private List<KeptWords> kept(Input input, Actor actor) {
        return said.of(input.wijkaanpak(), input.received().input(), actor.organisation()).stream()
                .filter(kept -> kept.version() <= input.words().version())
                .toList();
    }

    /** For the organisation that recorded it, which passes it on to the giver. */
    private @Nullable String code(Input input, Actor actor) {
        var received = input.received();
        var recorder = parties.successors(input.wijkaanpak()).of(received.by().organisation());
        return recorder.equals(actor.organisation()) ? codes.of(received.input()) : null;
    }

    private List<AllowedAction> allowed(Input input, Actor actor) {
        var authority = parties.authority(input.wijkaanpak(), actor.by());
        return List.of(
                actions.of("link", input.checkMayLink(authority)),
                actions.of("adopt", input.checkMayAdopt(authority)),
                actions.of("pass-over", authority.checkMayAct()),
                actions.lasting(
                        "erase",
                        input.checkMayErase(
                                Erasure.by(actor, ""),
                                authority,
                                parties.successors(input.wijkaanpak()),
                                words.lastToErase(input.received().input()))));
    }

    @Override
    public Searched<?> searched() {
        return new Searched<>(
                "input",
                "/opgaven/v1/inputs/{id}",
                Input.FOLD,
                (found, reader) -> Said.of(null, found)
                        .and(reader == null ? words.all(found.received().input()) : kept(found, reader)));
    }
}
