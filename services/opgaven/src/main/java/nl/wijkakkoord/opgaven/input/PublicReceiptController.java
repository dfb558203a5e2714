// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.opgaven.input.InputCommand.EraseOwnInput;
import nl.wijkakkoord.opgaven.input.words.InputWords;
import nl.wijkakkoord.opgaven.opgave.elaboration.MeasureFact;
import nl.wijkakkoord.opgaven.opgave.elaboration.MeasureFacts;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.request.PublicIntent;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.ErasureReport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who gave input follows it here with the receipt code, and has it erased, without an account. */
@RestController
record PublicReceiptController(
        InputTable table,
        History history,
        MeasureFacts measures,
        InputWords said,
        ReceiptCodes codes,
        Commands commands) {
    /** The giver need not say why: it stays, and it is the giver's own. */
    private static final String REASON = "Gevraagd met de ontvangstcode";

    /**
     * What the giver of input is told: what became of it, and nothing else.
     *
     * @param answer null as long as it is open, and when it was erased
     * @param measure title of the measure that it led to, null when there is none (any more), or the past was asked for
     */
    record PublicReceipt(
            LocalDate givenOn,
            InputStatus status,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            @Nullable String measure) {}

    @Acts(Act.READS_PUBLIC)
    @GetMapping("/public/receipts/{receipt}")
    PublicReceipt read(@PathVariable UUID receipt, AsOf asOf) {
        var input = input(receipt, asOf.moment()).with(measures, asOf.moment());
        return new PublicReceipt(
                input.received().source().givenOn(),
                input.status(),
                input.answer() == null ? null : said.answer(input.answer()).orElse(null),
                input.answeredAt(),
                asOf.instant() == null ? title(input) : null);
    }

    /**
     * Erases what the giver said and was answered. It asks so itself, without the organisation that recorded it, also when
     * that one left or the wijkaanpak ended.
     */
    @PostMapping("/public/receipts/{receipt}/erasure")
    ErasureReport erase(@PathVariable UUID receipt, PublicIntent intent) {
        var input = input(receipt, Moment.now());
        var giver = codes.giver(input);
        var command = new EraseOwnInput(input.received().input(), Erasure.by(giver, REASON));
        var written = commands.handle(intent.of(giver), () -> command);
        var erased = history.read(written.id(), new Moment(null, written.version()), Input.FOLD)
                .orElseThrow();
        return said.erased(written, erased.at());
    }

    private Input input(UUID receipt, Moment moment) {
        return table.find(receipt.toString())
                .flatMap(input -> history.read(input, moment, Input.FOLD))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE))
                .state();
    }

    private @Nullable String title(Input input) {
        return input.measure() == null
                ? null
                : measures.of(input.opgave()).stream()
                        .filter(measure -> measure.measure().equals(input.measure()))
                        .map(MeasureFact::title)
                        .findAny()
                        .orElse(null);
    }
}
