// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.SegmentCounted;
import nl.wijkakkoord.decisions.round.command.EvidenceCommand.CountSegment;
import nl.wijkakkoord.decisions.round.command.EvidenceCommand.NoticeParty;
import nl.wijkakkoord.decisions.round.notice.NoticeRules;
import nl.wijkakkoord.decisions.round.segment.SegmentRefusal;
import nl.wijkakkoord.decisions.round.segment.SegmentRules;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import org.jspecify.annotations.Nullable;

/** What is recorded in an open round beside positions: how many homes or people agree, and to whom a notice came. */
record RoundEvidence(Round round) {

    /** @param acting null where no mandate is named */
    Decision count(
            CountSegment command,
            ActorAuthority authority,
            @Nullable MandatedActor acting,
            Instant now,
            LocalDate today) {
        return checkMayCount(command.by(), authority, now, today)
                .and(() -> checkMandate(command.by(), acting, today))
                .and(() -> segments().check(command))
                .thenRecord(() -> new SegmentCounted(
                        command.round(),
                        round.wijkaanpak(),
                        command.segment(),
                        command.digest(),
                        command.agreeing(),
                        command.source(),
                        command.document(),
                        acting == null ? null : acting.citation(),
                        command.corrects(),
                        round.audience(),
                        command.by(),
                        now));
    }

    /** @param mistaken the event that is named as the mistake, null when the round has none with that id */
    Check checkMayCorrect(CountSegment command, @Nullable Event mistaken) {
        return segments().checkMayCorrect(command, mistaken);
    }

    /** Who opened the round, and who decides in it. */
    Check checkMayCount(By by, ActorAuthority authority, Instant now, LocalDate today) {
        var decides = round.opened().terms().deciding().contains(by.organisation());
        return round.checkOpenAt(now)
                .and(() -> refuseWhen(!decides && round.checkOpener(by, today).refuses(), SegmentRefusal.COUNTS_NOT))
                .and(decides ? authority::checkMayTakePosition : authority::checkMayAct)
                .and(() -> refuseWhen(round.opened().segments() == null, SegmentRefusal.NOTHING_IS_COUNTED));
    }

    private Check checkMandate(By by, @Nullable MandatedActor acting, LocalDate today) {
        return acting == null ? round.checkOpener(by, today) : round.mandates().checkMayDispose(acting);
    }

    private SegmentRules segments() {
        return new SegmentRules(round.opened(), round.voices().counts());
    }

    Decision notice(NoticeParty command, ActorAuthority authority, Instant now) {
        var rules = new NoticeRules(round.opened());
        return checkMayNotice(authority, now)
                .and(() -> rules.check(command, round.positions().keySet(), now))
                .thenRecord(() -> rules.event(command, now));
    }

    Check checkMayNotice(ActorAuthority authority, Instant now) {
        return round.checkOpenAt(now)
                .and(authority::checkMayAct)
                .and(() -> new NoticeRules(round.opened()).checkMayNotice());
    }
}
