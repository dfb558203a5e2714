// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.recount;

import java.util.ArrayList;
import java.util.List;
import nl.wijkakkoord.audit.journal.JournalEntry;
import nl.wijkakkoord.audit.journal.JournalReader;
import nl.wijkakkoord.contracts.Catalogue;
import nl.wijkakkoord.contracts.Envelope;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.recount.Recount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Counts closed rounds again, from the journal's own bytes. */
@Component
record Recounts(JournalReader journal) {
    private static final Logger LOG = LoggerFactory.getLogger(Recounts.class);

    /**
     * Of a round of which an event is of a type that this version does not know nothing can be said.
     *
     * @param closing id of the event by which the round was closed; what came after that says nothing of it
     */
    Recount of(ToldOutcome closed, String closing) {
        var events = new ArrayList<RoundEvent>();
        try {
            for (var entry : (Iterable<JournalEntry>) journal.ofRound(closed.wijkaanpak(), closed.round())::iterator) {
                var envelope = Json.MAPPER.readValue(entry.bytes(), Envelope.class);
                if (closed.round()
                        .toString()
                        .equals(envelope.data().path("round").asString(""))) {
                    var event = Catalogue.read(envelope.type(), envelope.data());
                    if (event.isEmpty()) {
                        return Recount.notKnown();
                    }
                    if (event.get() instanceof RoundEvent told) {
                        events.add(told);
                    }
                }
                if (envelope.id().equals(closing)) {
                    break;
                }
            }
        } catch (JacksonException e) {
            LOG.warn("Round {} has an entry that is not what its type promises", closed.round(), e);
            return Recount.of(List.of(), closed);
        }
        return Recount.of(events, closed);
    }
}
