// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.command.AggregateBusyException;
import nl.wijkakkoord.platform.command.Receipt;
import nl.wijkakkoord.platform.decision.Refusal;
import nl.wijkakkoord.platform.decision.Refusal.Kind;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.request.Intent;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.request.OneLine;
import nl.wijkakkoord.platform.request.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Uses everything that a controller can use of the platform. */
@RestController
@RequestMapping("/dummies")
class DummyController {
    static final int DUMMIES = 7;

    /** What the last write was asked. */
    static volatile Asked asked;

    record Asked(Intent intent, NewDummy body) {}

    record Party(
            @NotNull OrganisationId organisation,
            @NotNull PartyKind kind,
            @NotBlank @OneLine @Size(max = 20) String name) {}

    record NewDummy(
            @NotBlank @Size(max = 100) String title,
            @NotNull @Valid List<Party> parties,
            Long amount,
            Integer homes,
            Instant since,
            LocalDate on,
            UUID reference,
            Boolean open) {}

    record Dummy(UUID id, Moment moment, Instant recorded, PartyKind kind, String absent) {}

    record Row(String name) {}

    static final Map<String, Refusal> REFUSALS = Stream.of(
                    Refusal.notAllowed("may-not-ever"),
                    new Refusal("no-such-dummy", Kind.UNKNOWN),
                    Refusal.invalid("dummy-not-valid"),
                    Refusal.conflict("round-closed"),
                    Refusal.notYet("not-heard-of"),
                    new Refusal("changed-since", Kind.STALE),
                    new Refusal("another-request", Kind.OTHER_REQUEST))
            .collect(Collectors.toMap(
                    refusal -> refusal.code().toUpperCase(Locale.ROOT).replace('-', '_'), each -> each));

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt create(Intent intent, @RequestBody NewDummy body) {
        asked = new Asked(intent, body);
        var id = UUID.randomUUID();
        return new Receipt(id, 1, "/dummies/v1/dummies/" + id);
    }

    @PutMapping("/{id}")
    Receipt replace(@PathVariable UUID id, Intent intent, @RequestBody NewDummy body) {
        asked = new Asked(intent, body);
        return new Receipt(id, 2, null);
    }

    @DeleteMapping("/{id}")
    Receipt remove(@PathVariable UUID id, Intent intent) {
        asked = new Asked(intent, null);
        return new Receipt(id, 2, null);
    }

    @GetMapping("/{id}")
    Dummy read(@PathVariable UUID id, Moment moment) {
        return new Dummy(id, moment, DummyService.NOW, PartyKind.HOUSING_ASSOCIATION, null);
    }

    @GetMapping
    ResponseEntity<Page<Row>> list(
            PageRequest page,
            @RequestParam(required = false) PartyKind kind,
            @RequestParam(required = false) @Min(2000) Integer year,
            @RequestParam(required = false) LocalDate validOn) {
        var after = page.after(Integer::valueOf);
        var from = after == null ? 1 : after + 1;
        var rows = IntStream.rangeClosed(from, DUMMIES)
                .limit(page.rows())
                .mapToObj(number -> new Row(String.valueOf(number)))
                .toList();
        return Pages.answer(page, rows, Row::name);
    }

    @GetMapping("/obligatory")
    String obligatory(@RequestParam UUID of) {
        return of.toString();
    }

    @GetMapping("/refused/{name}")
    void refused(@PathVariable String name) {
        throw new RefusedException(REFUSALS.get(name), 1234567, PartyKind.GRID_OPERATOR);
    }

    @GetMapping("/busy")
    void busy() {
        throw new AggregateBusyException(new UUID(0, 0));
    }

    @GetMapping("/broken")
    void broken() {
        throw new IllegalStateException("inner words");
    }
}
