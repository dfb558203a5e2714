// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.opgaven.input.words.InputWords;
import nl.wijkakkoord.opgaven.opgave.elaboration.MeasureFact;
import nl.wijkakkoord.opgaven.opgave.elaboration.MeasureFacts;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.AsOf;
import nl.wijkakkoord.platform.store.History;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who gave input follows it here with the receipt code, without an account. */
@RestController
record PublicReceiptController(InputTable table, History history, MeasureFacts measures, InputWords said) {

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
        var folded = table.find(receipt.toString())
                .flatMap(input -> history.read(input, asOf.moment(), Input.FOLD))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
        var input = folded.state().with(measures, asOf.moment());
        return new PublicReceipt(
                input.received().source().givenOn(),
                input.status(),
                input.answer() == null ? null : said.answer(input.answer()).orElse(null),
                input.answeredAt(),
                asOf.instant() == null ? title(input) : null);
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
