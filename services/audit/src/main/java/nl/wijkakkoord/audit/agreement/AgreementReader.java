// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.audit.journal.EntryViews;
import nl.wijkakkoord.audit.journal.JournalEntry;
import nl.wijkakkoord.audit.journal.JournalReader;
import nl.wijkakkoord.contracts.Catalogue;
import nl.wijkakkoord.contracts.Envelope;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.platform.identity.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Answers from the journal's own bytes, so that nothing stands between what was published and what is told. */
@Component
class AgreementReader {
    private static final Logger LOG = LoggerFactory.getLogger(AgreementReader.class);

    private final JournalReader journal;
    private final EntryViews views;

    AgreementReader(JournalReader journal, EntryViews views) {
        this.journal = journal;
        this.views = views;
    }

    AgreementReport report(Actor actor, UUID wijkaanpak, Instant asOf, long journalSize) {
        var agreements = new Agreements();
        var withheld = new ArrayList<Long>();
        for (var entry : journal.recordedBy(wijkaanpak, journalSize, asOf)) {
            if (!views.maySee(actor, entry) || !apply(agreements, entry)) {
                withheld.add(entry.index());
            }
        }
        return new AgreementReport(wijkaanpak, asOf, journalSize, agreements.all(), List.copyOf(withheld));
    }

    /** @return false when the bytes are not what their type promises, so that one bad entry does not hide the others */
    private static boolean apply(Agreements agreements, JournalEntry entry) {
        try {
            var envelope = Json.MAPPER.readValue(entry.bytes(), Envelope.class);
            Catalogue.typeOf(envelope.type())
                    .ifPresent(type ->
                            agreements.apply(Json.MAPPER.treeToValue(envelope.data(), type), envelope.position()));
            return true;
        } catch (JacksonException e) {
            LOG.warn("Entry {} cannot be read as {}", entry.index(), entry.type(), e);
            return false;
        }
    }
}
