// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.audit.journal.JournalReader;
import nl.wijkakkoord.contracts.Catalogue;
import nl.wijkakkoord.contracts.Envelope;
import nl.wijkakkoord.contracts.Json;
import org.springframework.stereotype.Component;

/** Answers from the journal's own bytes, so that nothing stands between what was published and what is told. */
@Component
class AgreementReader {
    private final JournalReader journal;

    AgreementReader(JournalReader journal) {
        this.journal = journal;
    }

    AgreementReport report(UUID wijkaanpak, Instant asOf, long journalSize) {
        var agreements = new Agreements();
        for (var bytes : journal.recordedBy(wijkaanpak, journalSize, asOf)) {
            var envelope = Json.MAPPER.readValue(bytes, Envelope.class);
            Catalogue.typeOf(envelope.type())
                    .ifPresent(type -> agreements.apply(Json.MAPPER.treeToValue(envelope.data(), type)));
        }
        return new AgreementReport(wijkaanpak, asOf, journalSize, agreements.all());
    }
}
