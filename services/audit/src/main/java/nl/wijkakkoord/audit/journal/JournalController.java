// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The journal, for the parties and the auditors of each wijkaanpak. */
@RestController
record JournalController(JournalReader journal, EntryViews views, EntryStream stream, Access access) {

    private static final int MOST_BYTES = 2 << 20;

    @Acts(Act.READS)
    @GetMapping(path = "/wijkaanpakken/{wijkaanpak}/entries", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Page<EntryView>> entries(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable OrganisationId party,
            @RequestParam(required = false) @Nullable UUID member,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            PageRequest page,
            Actor actor) {
        access.mustSee(actor, wijkaanpak);
        var filter = new EntryFilter(party, member, type, subject, from, until);
        var after = Optional.ofNullable(page.after(Long::valueOf)).orElse(-1L);
        var found = find(wijkaanpak, filter, after, page.limit(), actor);
        var shown =
                found.entries().stream().map(entry -> views.of(entry, actor)).toList();
        return Pages.answer(page, shown, found.more(), entry -> Long.toString(entry.index()));
    }

    /**
     * Follows the same list for as long as the connection stands; resumes after {@code Last-Event-ID}. A proxy such as nginx
     * is asked to keep nothing back.
     */
    @Acts(Act.READS)
    @GetMapping(path = "/wijkaanpakken/{wijkaanpak}/entries/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> follow(
            @PathVariable UUID wijkaanpak,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long lastEventId,
            Actor actor) {
        access.mustSee(actor, wijkaanpak);
        return ResponseEntity.ok()
                .header("X-Accel-Buffering", "no")
                .body(stream.follow(wijkaanpak, lastEventId == null ? -1 : lastEventId, actor));
    }

    @Acts({Act.READS_PUBLIC, Act.READS, Act.READS_WHAT_NAMES_IT})
    @GetMapping(path = "/entries/{index}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EntryView> entry(@PathVariable long index, Actor actor) {
        return ResponseEntity.ok(views.of(found(index, actor), actor));
    }

    /** The bytes as they were published and hashed. */
    @Acts({Act.READS_PUBLIC, Act.READS, Act.READS_WHAT_NAMES_IT})
    @GetMapping(path = "/entries/{index}/bytes", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> bytes(@PathVariable long index, Actor actor) {
        return ResponseEntity.ok(found(index, actor).bytes());
    }

    private record Found(List<JournalEntry> entries, boolean more) {}

    /** To find a hidden entry by what it speaks of would tell its content. A page of large entries has fewer of them. */
    private Found find(UUID wijkaanpak, EntryFilter filter, long after, int most, Actor actor) {
        var found = new ArrayList<JournalEntry>();
        long bytes = 0;
        var batch = journal.after(after, wijkaanpak, filter);
        while (!batch.isEmpty()) {
            for (var entry : batch) {
                if (filter.isAll() || views.maySee(actor, entry)) {
                    if (found.size() == most || bytes > MOST_BYTES) {
                        return new Found(found, true);
                    }
                    found.add(entry);
                    bytes += entry.bytes().length;
                }
            }
            batch = journal.after(batch.getLast().index(), wijkaanpak, filter);
        }
        return new Found(found, false);
    }

    /** To who may not see it, an entry is as if it were not there; its hash stands in the list of its wijkaanpak. */
    private JournalEntry found(long index, Actor actor) {
        return journal.entry(index)
                .filter(entry -> views.maySee(actor, entry))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }
}
