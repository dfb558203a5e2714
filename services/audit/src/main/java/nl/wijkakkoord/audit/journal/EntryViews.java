// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.journal;

import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Shows each reader what its audience allows. That an entry exists may be known to who reads in its wijkaanpak, with its
 * number and its hash; its content not, nor its time, nor whether it is what a search looks for. What is no event, or has no readable audience, is shown to
 * nobody.
 */
@Component
public record EntryViews(Access access, JournalReader journal) {

    public EntryView of(JournalEntry entry, Actor actor) {
        if (!maySee(actor, entry)) {
            return EntryView.of(entry, null, null, null);
        }
        var event = Json.MAPPER.readTree(entry.bytes());
        var correctedBy = journal.correctionOf(entry, event).filter(correction -> maySee(actor, correction));
        return EntryView.of(
                entry,
                event,
                journal.correctedBy(entry, event).map(JournalEntry::index).orElse(null),
                correctedBy.map(JournalEntry::index).orElse(null));
    }

    public boolean maySee(Actor actor, JournalEntry entry) {
        try {
            var audience = Json.MAPPER.readTree(entry.bytes()).path("data").path("audience");
            return entry.type() != null
                    && audience.isObject()
                    && access.maySee(
                            actor,
                            entry.wijkaanpak(),
                            Json.MAPPER.treeToValue(audience, Audience.class),
                            entry.recordedAt());
        } catch (JacksonException e) {
            return false;
        }
    }
}
