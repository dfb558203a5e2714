// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.decisions.round.list.RoundTable;
import nl.wijkakkoord.decisions.round.position.Position;
import nl.wijkakkoord.decisions.round.position.RoundWords.Of;
import nl.wijkakkoord.decisions.round.position.SealedTable;
import nl.wijkakkoord.decisions.round.reason.GivenReasons;
import nl.wijkakkoord.decisions.round.reason.ReasonsAside;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.request.PageRequest;
import nl.wijkakkoord.platform.search.Said;
import nl.wijkakkoord.platform.search.Searchable;
import nl.wijkakkoord.platform.search.Searched;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.platform.web.Page;
import nl.wijkakkoord.platform.web.Pages;
import nl.wijkakkoord.platform.web.Resources;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
record RoundReadController(
        Resources resources,
        RoundActions actions,
        RoundTable table,
        SealedTable sealed,
        ReasonsAside aside,
        Clock clock)
        implements Searchable {

    @Acts(Act.READS)
    @GetMapping("/rounds/{round}")
    ResponseEntity<RoundView> read(@PathVariable UUID round, Moment moment, Actor actor) {
        return resources.read(
                round,
                Round.FOLD,
                moment,
                actor,
                found -> actions.of(found, actor),
                (found, allowed) -> RoundView.of(
                        found,
                        day(found, moment),
                        moment.present() ? superseded(found, actor) : null,
                        aside.givenTo(actor.organisation(), round),
                        allowed,
                        moment.present()
                                ? table.supersededBy(round, actor.organisation())
                                        .orElse(null)
                                : null));
    }

    private List<SubjectRef> superseded(Versioned<Round> found, Actor actor) {
        return found.state().opened().cites().stream()
                .filter(cited -> table.isSuperseded(cited, actor.organisation()))
                .toList();
    }

    /** The day that is looked at: of a round that ended the one on which it did. */
    private LocalDate day(Versioned<Round> folded, Moment moment) {
        var seen = moment.present() ? clock.instant() : moment.asOf() == null ? folded.at() : moment.asOf();
        var round = folded.state();
        var ended = round.endedAt();
        return DutchDay.of(ended == null ? seen : round.end(ended));
    }

    /** A sealed position has its reason from when it was revealed. */
    private static Position reasoned(Position position, GivenReasons reasons, Instant at) {
        var since = position.commitment() == null ? position.takenAt() : at;
        return position.reasoned(reasons.of(position.reason(), Of.POSITION, position.organisation(), since));
    }

    /**
     * The standing position of each party. What is sealed shows that there is one, from whom, when and under which
     * mandate; the own organisation also sees what it said, as long as it is asked of now: an answer about the past stands, and
     * what is kept under seal does not.
     */
    @Acts(Act.READS)
    @GetMapping("/rounds/{round}/positions")
    ResponseEntity<Page<Position>> positions(@PathVariable UUID round, Moment moment, Actor actor, PageRequest page) {
        var after = page.after(OrganisationId::new);
        var found = resources.read(round, Round.FOLD, moment, actor, read -> positions(read, moment, actor));
        var rows = found.getBody().stream()
                .filter(position -> after == null || position.organisation().compareTo(after) > 0)
                .limit(page.rows())
                .toList();
        var answer = Pages.answer(page, rows, Position::organisation);
        return ResponseEntity.ok()
                .headers(found.getHeaders())
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }

    private List<Position> positions(Versioned<Round> found, Moment moment, Actor actor) {
        var round = found.state().opened().round();
        var kept = sealed.of(round);
        var reasons = aside.givenTo(actor.organisation(), round);
        return found.state().positions().entrySet().stream()
                .map(each -> {
                    var position = reasoned(each.getValue(), reasons, found.at());
                    return moment.present() && each.getKey().equals(actor.organisation())
                            ? position.shownWith(kept.get(position.organisation()))
                            : position;
                })
                .toList();
    }

    /** Its subjects, the reasons that were given in it and where decisions of bodies are found; in a round among some these stand beside the events. */
    @Override
    public Searched<?> searched() {
        return new Searched<>("round", "/decisions/v1/rounds/{id}", Round.FOLD, (found, reader) -> {
            var round = found.opened().round();
            var reasons = Stream.concat(
                            found.positions().values().stream().map(Position::reason),
                            found.voices().bodies().references())
                    .filter(Objects::nonNull)
                    .toList();
            return Said.of(found.opened().title(), found.opened(), found.cancelled(), reasons)
                    .and(
                            reader == null
                                    ? aside.words().all(round)
                                    : aside.givenTo(reader.organisation(), round)
                                            .words());
        });
    }
}
