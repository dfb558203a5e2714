// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.decisions.round.reopening.Reopenings;
import nl.wijkakkoord.participation.mandate.Mandates;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.timeline.DutchDay;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.web.AllowedActions;
import org.springframework.stereotype.Component;

/** What somebody could do in a round now, by the commands' own checks. */
@Component
record RoundActions(Parties parties, Mandates mandates, AllowedActions actions, Reopenings reopenings, Clock clock) {

    List<AllowedAction> of(Round round, Actor actor) {
        var by = actor.by();
        var now = clock.instant();
        var today = DutchDay.of(now);
        var authority = parties.authority(round.wijkaanpak(), by, today);
        var changes = new RoundChanges(round);
        var evidence = new RoundEvidence(round);
        var papers = new RoundPapers(round);
        return List.of(
                actions.of(
                        "take-position",
                        round.checkMayTakeAny(by, authority, now).and(() -> checkMandate(round, by, today))),
                actions.of(
                        "record-internal-decision",
                        new RoundReservations(round, Optional.empty())
                                .checkMayRecord(authority, now)
                                .and(() -> checkMandate(round, by, today))),
                actions.of("close", round.checkMayClose(by, authority, now, today)),
                actions.of("cancel", changes.checkMayChangeAlone(by, authority, now, today)),
                actions.of("move-closing", changes.checkMayChangeAlone(by, authority, now, today)),
                actions.of("propose-change", changes.checkMayPropose(authority, now)),
                actions.of(
                        "consent-to-change",
                        changes.checkMayConsent(by, authority, now).and(() -> checkMandate(round, by, today))),
                actions.of("request-reopening", reopenings.checkMayRequest(RoundReopening.decided(round), by)),
                actions.of("count-segment", evidence.checkMayCount(by, authority, now, today)),
                actions.of("notice-party", evidence.checkMayNotice(authority, now)),
                actions.of("record-paper-position", papers.checkMayRecord(authority, now)),
                actions.of(
                        "confirm-paper-position",
                        papers.checkMayAnswer(by, authority, now)
                                .and(() -> papers.checkAnyWaits(by))
                                .and(() -> checkMandate(round, by, today))),
                actions.of(
                        "reject-paper-position",
                        papers.checkMayAnswer(by, authority, now).and(() -> papers.checkAnyWaits(by))));
    }

    private Check checkMandate(Round round, By by, LocalDate today) {
        return mandates.checkAny(
                round.wijkaanpak(), by, mandate -> round.mandates().check(mandate, by, today));
    }
}
