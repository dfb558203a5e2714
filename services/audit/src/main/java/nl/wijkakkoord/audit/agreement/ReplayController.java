// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.audit.journal.JournalReader;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.web.Answers;
import nl.wijkakkoord.platform.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Steps through the history of a wijkaanpak, entry by entry, forward and back. */
@RestController
record ReplayController(AgreementReader agreements, JournalReader journal, Access access) {

    /**
     * @param entry its number in the wijkaanpak's chain
     * @param journalSize to step through the history as it was then; all of the journal when absent
     */
    @Acts(Act.READS)
    @GetMapping(path = "/wijkaanpakken/{wijkaanpak}/replay", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Replay> replay(
            @PathVariable UUID wijkaanpak,
            @RequestParam(defaultValue = "1") long entry,
            @RequestParam(required = false) @Nullable Long journalSize,
            PageRequest page,
            Actor actor) {
        access.mustSee(actor, wijkaanpak);
        var told = ToldAgreements.Part.of(page);
        var replayed = agreements.replay(actor, wijkaanpak, entry, journal.sizeOr(journalSize));
        Answers.named(replayed.names().organisations());
        var replay = replayed.answer();
        var rest = replay.goesOnAfter(told.until())
                ? Pages.address(page, told.until(), Map.of("entry", entry, "journalSize", replay.journalSize()))
                : null;
        var answer = ResponseEntity.ok();
        var links = new ArrayList<String>();
        if (replay.next() != null) {
            links.add("<" + replay.next() + ">; rel=\"next\"");
        }
        if (replay.previous() != null) {
            links.add("<" + replay.previous() + ">; rel=\"prev\"");
        }
        if (!links.isEmpty()) {
            answer.header(HttpHeaders.LINK, String.join(", ", links));
        }
        return answer.body(replay.on(told, rest));
    }
}
