// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.MeetingKind;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.ListRequest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Resources;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.KeptWords;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
record MeetingReadController(
        Resources resources,
        MeetingTable table,
        ErasableTexts words,
        AdmittedParties parties,
        Access access,
        ActorRolesLoader authorities,
        AllowedActions actions)
        implements Searchable {

    /** Those that the reader may know of. Who takes no part sees what is for everybody. */
    @Acts({Act.READS_PUBLIC, Act.READS, Act.READS_WHAT_NAMES_IT})
    @GetMapping("/wijkaanpakken/{wijkaanpak}/meetings")
    ResponseEntity<Page<MeetingItem>> list(
            @PathVariable UUID wijkaanpak,
            @RequestParam(required = false) @Nullable MeetingKind kind,
            Actor actor,
            ListRequest list) {
        parties.of(wijkaanpak, null);
        var inside = access.maySee(actor, wijkaanpak);
        var until = access.readsUntil(actor, wijkaanpak).orElse(null);
        return resources.answer(
                wijkaanpak,
                list,
                page -> table.find(wijkaanpak, actor.organisation(), inside, until, kind, page),
                MeetingItem::id,
                MeetingItem::id);
    }

    @Acts({Act.READS, Act.READS_WHAT_NAMES_IT})
    @GetMapping("/meetings/{meeting}")
    ResponseEntity<MeetingView> read(@PathVariable UUID meeting, Moment moment, Actor actor) {
        return resources.read(
                meeting,
                Meeting.FOLD,
                moment,
                actor,
                found -> allowed(found, actor),
                (folded, allowed) -> MeetingView.of(folded, keptBy(folded.state(), actor), allowed));
    }

    private List<KeptWords> keptBy(Meeting meeting, Actor actor) {
        return words.list(meeting.called().meeting(), actor.organisation()).stream()
                .filter(kept -> kept.version() <= meeting.said())
                .toList();
    }

    private List<AllowedAction> allowed(Meeting meeting, Actor actor) {
        var authority = authorities.of(meeting.wijkaanpak(), actor.by());
        var last = words.lastToErase(meeting.called().meeting());
        return List.of(
                actions.of("add-agenda-point", meeting.checkMayAdd(authority)),
                actions.of("take-off-agenda", meeting.checkMayTakeOff(authority)),
                actions.of("record", meeting.checkMayChange(authority)),
                actions.of("move", meeting.checkMayChange(authority)),
                actions.of("cancel", meeting.checkMayChange(authority)),
                actions.of("correct", meeting.checkMayCorrect(authority)),
                actions.lasting("erase", meeting.checkMayErase(Erasure.by(actor, ""), authority, last)));
    }

    @Override
    public Searched<?> searched() {
        return new Searched<>("meeting", "/stakeholders/v1/meetings/{id}", Meeting.FOLD, (found, reader) -> {
            var call = found.called().call();
            return Said.of(call == null ? null : call.title(), found)
                    .and(reader == null ? words.all(found.called().meeting()) : keptBy(found, reader));
        });
    }
}
