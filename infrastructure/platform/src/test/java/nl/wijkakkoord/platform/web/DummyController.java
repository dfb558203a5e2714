// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.deciding.AggregateBusyException;
import nl.wijkakkoord.platform.deciding.Receipt;
import nl.wijkakkoord.platform.deciding.Refusal;
import nl.wijkakkoord.platform.deciding.RefusedException;
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
            @NotBlank @Size(max = 20) String name) {}

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

    enum DummyRefusal implements Refusal {
        MAY_NOT_EVER(Kind.NOT_ALLOWED),
        NO_SUCH_DUMMY(Kind.UNKNOWN),
        DUMMY_NOT_VALID(Kind.INVALID),
        ROUND_CLOSED(Kind.CONFLICT),
        NOT_HEARD_OF(Kind.NOT_YET),
        CHANGED_SINCE(Kind.STALE),
        ANOTHER_REQUEST(Kind.OTHER_REQUEST);

        private final Kind kind;

        DummyRefusal(Kind kind) {
            this.kind = kind;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> create(Intent intent, @RequestBody NewDummy body) {
        asked = new Asked(intent, body);
        var id = UUID.randomUUID();
        return ResponseEntity.created(URI.create("/dummies/v1/dummies/" + id))
                .eTag("\"1\"")
                .body(new Receipt(id, 1));
    }

    @PutMapping("/{id}")
    ResponseEntity<Receipt> replace(@PathVariable UUID id, Intent intent, @RequestBody NewDummy body) {
        asked = new Asked(intent, body);
        return ResponseEntity.ok().eTag("\"2\"").body(new Receipt(id, 2));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Receipt> remove(@PathVariable UUID id, Intent intent) {
        asked = new Asked(intent, null);
        return ResponseEntity.ok().eTag("\"2\"").body(new Receipt(id, 2));
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
        throw new RefusedException(DummyRefusal.valueOf(name), 1234567, PartyKind.GRID_OPERATOR);
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
