// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview.todo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.overview.thing.ThingLink;
import nl.wijkakkoord.overview.thing.ThingType;
import nl.wijkakkoord.overview.todo.ToDo.Address;
import nl.wijkakkoord.overview.todo.ToDo.DecidesOn;
import nl.wijkakkoord.overview.todo.ToDoReader.Row;
import nl.wijkakkoord.participation.mandate.Mandate;
import nl.wijkakkoord.participation.mandate.MandateUse;
import nl.wijkakkoord.participation.mandate.Mandates;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.sql.Parameters;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record ToDoController(ToDoReader toDo, RoundSubjects subjects, Mandates mandates, MandateUse use, Clock clock) {

    /**
     * What the caller's organisation is to do, what ends soonest first.
     *
     * @param wijkaanpak that it is in; all when absent
     */
    @Acts(Act.READS_PUBLIC)
    @GetMapping("/to-do")
    ResponseEntity<Page<ToDo>> list(
            @RequestParam(required = false) @Nullable UUID wijkaanpak, PageRequest page, Actor actor) {
        var after = Parameters.of("now", clock.instant()).and(page, ToDoKey::read);
        var rows = toDo.of(actor, wijkaanpak, after);
        var rounds = subjects.of(rows.stream()
                .filter(row -> row.thingType() == ThingType.ROUND)
                .map(Row::thing)
                .toList());
        var answered = Pages.answer(page, rows, Row::key);
        var items = answered.getBody().items().stream()
                .map(row -> view(row, rounds.get(row.thing()), actor))
                .toList();
        return ResponseEntity.ok().headers(answered.getHeaders()).body(new Page<>(items));
    }

    private ToDo view(Row row, @Nullable List<DecidesOn> decidesOn, Actor actor) {
        return new ToDo(
                row.kind(),
                row.kind().title(row.words()),
                row.deadline(),
                row.wijkaanpak(),
                row.wijkaanpakName(),
                new Address("POST", row.kind().address(row.wijkaanpak(), row.thing(), row.part())),
                new ThingLink(
                        row.thingType(),
                        row.thing(),
                        row.words(),
                        row.thingType().link(row.wijkaanpak(), row.thing(), row.version())),
                decidesOn,
                decidesOn == null ? null : covering(row, decidesOn, actor));
    }

    /** The most that the round may bind its parties to counts, as it does when a position is taken. */
    private List<UUID> covering(Row row, List<DecidesOn> decidesOn, Actor actor) {
        var wijkaanpak = row.wijkaanpak();
        var round = row.thing();
        var type = decidesOn.getFirst().subject().type();
        var most = decidesOn.stream()
                .map(DecidesOn::amountCents)
                .filter(Objects::nonNull)
                .max(Long::compare);
        var today = LocalDate.now(clock);
        return mandates.of(wijkaanpak, actor.by()).stream()
                .filter(mandate -> mandate.checkMayAct(
                                actor.by(),
                                wijkaanpak,
                                type,
                                withUse(most, mandate, round),
                                withUse(most, mandate.beneath(), round),
                                today)
                        .passes())
                .map(Mandate::id)
                .toList();
    }

    private @Nullable Long withUse(Optional<Long> most, @Nullable Mandate mandate, UUID round) {
        return mandate == null
                ? null
                : most.map(amount -> Math.addExact(amount, use.inUse(mandate.id(), round)))
                        .orElse(null);
    }
}
