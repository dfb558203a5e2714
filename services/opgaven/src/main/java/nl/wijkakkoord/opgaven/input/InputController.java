// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.opgaven.input.InputCommand.AdoptInput;
import nl.wijkakkoord.opgaven.input.InputCommand.LinkInput;
import nl.wijkakkoord.opgaven.input.InputCommand.PassOverInput;
import nl.wijkakkoord.opgaven.input.InputCommand.ReceiveInput;
import nl.wijkakkoord.participation.party.Parties;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What stakeholders who are no party brought in. */
@RestController
record InputController(
        Commands commands,
        History history,
        InputTable table,
        ReceiptCodes codes,
        Access access,
        Parties parties,
        AllowedActions actions,
        Clock clock) {

    @PostMapping("/wijkaanpakken/{wijkaanpak}/inputs")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt receive(@PathVariable UUID wijkaanpak, @RequestBody NewInput body, Intent intent) {
        var id = UUID.randomUUID();
        return commands.create(intent, "/opgaven/v1/inputs/" + id, () -> {
            access.mustSee(intent.actor(), wijkaanpak);
            if (body.givenOn().isAfter(LocalDate.now(clock))) {
                throw new RefusedException(InputRefusal.GIVEN_IN_THE_FUTURE, body.givenOn());
            }
            return new ReceiveInput(
                    id, wijkaanpak, body.opgave(), body.consultation(), body.source(), body.text(), intent.by());
        });
    }

    /** @param status {@code open} gives what nothing was done with yet */
    @GetMapping("/wijkaanpakken/{wijkaanpak}/inputs")
    ResponseEntity<Page<InputItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable UUID opgave,
            @RequestParam(required = false) @Nullable UUID consultation,
            @RequestParam(required = false) @Nullable InputStatus status,
            Actor actor,
            PageRequest page) {
        access.mustSee(actor, wijkaanpak);
        return Pages.answer(
                page,
                table.of(wijkaanpak, new InputFilter(opgave, consultation, status), page),
                item -> item.input().toString());
    }

    @GetMapping("/inputs/{input}")
    ResponseEntity<InputView> read(@PathVariable UUID input, Moment moment, Actor actor) {
        var folded = visible(input, moment, actor);
        var received = folded.state().received();
        var authority = parties.authority(received.wijkaanpak(), actor.by());
        var code = received.by().organisation().equals(actor.organisation()) ? codes.of(input) : null;
        var allowed = moment.equals(Moment.now())
                ? List.of(
                        actions.of("link", folded.state().checkMayLink(authority)),
                        actions.of("adopt", folded.state().checkMayAdopt(authority)),
                        actions.of("pass-over", authority.checkMayAct()))
                : null;
        return Answers.of(folded, InputView.of(folded, code, allowed));
    }

    @PostMapping("/inputs/{input}/opgave")
    Receipt link(@PathVariable UUID input, @RequestBody NewInputLink body, Intent intent) {
        return handle(input, intent, by -> new LinkInput(input, body.opgave(), by));
    }

    @PostMapping("/inputs/{input}/adoption")
    Receipt adopt(@PathVariable UUID input, @RequestBody NewInputAdoption body, Intent intent) {
        return handle(input, intent, by -> new AdoptInput(input, body.measure(), body.answer(), by));
    }

    @PostMapping("/inputs/{input}/non-adoption")
    Receipt passOver(@PathVariable UUID input, @RequestBody NewInputReason body, Intent intent) {
        return handle(input, intent, by -> new PassOverInput(input, body.reason(), by));
    }

    private Receipt handle(UUID input, Intent intent, Function<By, InputCommand> command) {
        return commands.handle(intent, () -> {
            visible(input, Moment.now(), intent.actor());
            return command.apply(intent.by());
        });
    }

    private Versioned<Input> visible(UUID input, Moment moment, Actor actor) {
        return history.read(input, moment, Input.FOLD)
                .filter(folded -> access.maySee(actor, folded.state().received().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
