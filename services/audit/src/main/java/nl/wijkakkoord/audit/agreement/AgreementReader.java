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
import nl.wijkakkoord.participation.name.Names;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Answers from the journal's own bytes, so that nothing stands between what was published and what is told. */
@Component
record AgreementReader(JournalReader journal, EntryViews views) {

    private static final Logger LOG = LoggerFactory.getLogger(AgreementReader.class);

    /** @param names as they were by then */
    record Replayed(Replay answer, Names names) {}

    /** The same fold, up to an entry; whole. */
    Replayed replay(Actor actor, UUID wijkaanpak, long number, long journalSize) {
        var entry = journal.numbered(wijkaanpak, number, journalSize)
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
        var agreements = new Agreements();
        journal.before(wijkaanpak, number).forEach(earlier -> applyIfSeen(actor, agreements, earlier));
        var before = agreements.all();
        applyIfSeen(actor, agreements, entry);
        var after = agreements.all();
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
        return new Replayed(replay, agreements.names());
    }

    private static String step(UUID wijkaanpak, long number, long journalSize) {
        return "/audit/v1/wijkaanpakken/%s/replay?entry=%d&journalSize=%d".formatted(wijkaanpak, number, journalSize);
    }

    ToldAgreements told(Actor actor, UUID wijkaanpak, Instant asOf, long journalSize) {
        var agreements = new Agreements();
        var withheld = new ArrayList<Long>();
        journal.recordedBy(wijkaanpak, journalSize, asOf)
                .filter(entry -> !applyIfSeen(actor, agreements, entry))
                .forEach(entry -> withheld.add(entry.index()));
        return new ToldAgreements(wijkaanpak, asOf, journalSize, agreements, List.copyOf(withheld));
    }

    private boolean applyIfSeen(Actor actor, Agreements agreements, JournalEntry entry) {
        return views.maySee(actor, entry) && apply(agreements, entry);
    }

    /** @return false when the bytes are not what their type promises, so that one bad entry does not hide the others */
    private static boolean apply(Agreements agreements, JournalEntry entry) {
        try {
            var envelope = Json.MAPPER.readValue(entry.bytes(), Envelope.class);
            Catalogue.read(envelope.type(), envelope.data())
                    .ifPresent(event -> agreements.apply(event, envelope.version(), envelope.position()));
            return true;
        } catch (JacksonException e) {
            LOG.warn("Entry {} cannot be read as {}", entry.index(), entry.type(), e);
            return false;
        }
    }
}
