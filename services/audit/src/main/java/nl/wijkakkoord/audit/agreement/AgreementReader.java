// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.audit.journal.EntryViews;
import nl.wijkakkoord.audit.journal.JournalEntry;
import nl.wijkakkoord.audit.journal.JournalReader;
import nl.wijkakkoord.audit.recount.RecountProjection;
import nl.wijkakkoord.contracts.Catalogue;
import nl.wijkakkoord.contracts.Envelope;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.participation.name.Names;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.recount.Recount.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Answers from the journal's own bytes, so that nothing stands between what was published and what is told. */
@Component
record AgreementReader(JournalReader journal, EntryViews views, RecountProjection recounts) {

    private static final Logger LOG = LoggerFactory.getLogger(AgreementReader.class);

    /** @param names as they were by then */
    record Replayed(Replay answer, Names names) {}

    /** The same fold, up to an entry; whole. */
    Replayed replay(Actor actor, UUID wijkaanpak, long number, long journalSize) {
        var entry = journal.numbered(wijkaanpak, number, journalSize)
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
        var telling = new Telling(actor, wijkaanpak);
        journal.before(wijkaanpak, number).forEach(telling::tells);
        var before = telling.agreements.all();
        telling.tells(entry);
        var after = telling.agreements.all();
        var replay = new Replay(
                wijkaanpak,
                journalSize,
                views.of(entry, actor),
                AgreementChange.between(before, after),
                after,
                number == 1 ? null : step(wijkaanpak, number - 1, journalSize),
                journal.numbered(wijkaanpak, number + 1, journalSize).isEmpty()
                        ? null
                        : step(wijkaanpak, number + 1, journalSize),
                null);
        return new Replayed(replay, telling.agreements.names());
    }

    private static String step(UUID wijkaanpak, long number, long journalSize) {
        return "/audit/v1/wijkaanpakken/%s/replay?entry=%d&journalSize=%d".formatted(wijkaanpak, number, journalSize);
    }

    ToldAgreements told(Actor actor, UUID wijkaanpak, Instant asOf, long journalSize) {
        var telling = new Telling(actor, wijkaanpak);
        var withheld = new ArrayList<Long>();
        journal.recordedBy(wijkaanpak, journalSize, asOf)
                .filter(entry -> !telling.tells(entry))
                .forEach(entry -> withheld.add(entry.index()));
        return new ToldAgreements(wijkaanpak, asOf, journalSize, telling.agreements, List.copyOf(withheld));
    }

    /** What is told to somebody, entry by entry. */
    private final class Telling {
        private final Actor actor;
        private final Map<String, Result> recounted;
        private final Agreements agreements = new Agreements();

        Telling(Actor actor, UUID wijkaanpak) {
            this.actor = actor;
            this.recounted = recounts.of(wijkaanpak);
        }

        /** @return false when nothing is told of the entry */
        boolean tells(JournalEntry entry) {
            return views.maySee(actor, entry) && isRead(entry);
        }

        /** @return false when the bytes are not what their type promises, so that one bad entry does not hide the others */
        private boolean isRead(JournalEntry entry) {
            try {
                var envelope = Json.MAPPER.readValue(entry.bytes(), Envelope.class);
                Catalogue.read(envelope.type(), envelope.data()).ifPresent(event -> apply(event, envelope));
                return true;
            } catch (JacksonException e) {
                LOG.warn("Entry {} cannot be read as {}", entry.index(), entry.type(), e);
                return false;
            }
        }

        private void apply(Event event, Envelope envelope) {
            agreements.apply(event, envelope.version(), envelope.position());
            if (event instanceof ToldOutcome told && recounted.containsKey(envelope.id())) {
                agreements.recounted(told.round(), recounted.get(envelope.id()));
            }
        }
    }
}
