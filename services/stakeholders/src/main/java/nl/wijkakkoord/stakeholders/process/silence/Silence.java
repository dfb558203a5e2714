// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.silence;

import static nl.wijkakkoord.platform.decision.Check.refuseWhen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.NoticeGiven;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.PartyResumed;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.PartySetAside;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import nl.wijkakkoord.stakeholders.process.silence.SilenceCommand.GiveNotice;
import nl.wijkakkoord.stakeholders.process.silence.SilenceCommand.Resume;
import nl.wijkakkoord.stakeholders.process.silence.SilenceCommand.SetAside;
import org.jspecify.annotations.Nullable;

/**
 * That a party does not answer, as its events tell it.
 *
 * @param last the last event about it
 * @param notice null when none stands
 * @param setAside null as long as the others wait for it
 */
record Silence(
        @Nullable SilenceEvent last,
        @Nullable NoticeGiven notice,
        @Nullable PartySetAside setAside) implements Visible {

    static final Silence NONE = new Silence(null, null, null);
    static final Fold<Silence, SilenceEvent> FOLD = new Fold<>(NONE, SilenceEvent.class, Silence::evolve);

    /** Ours: six weeks, as long as a summer recess. */
    static final int TERM_DAYS = 42;

    @Override
    public UUID wijkaanpak() {
        return last.wijkaanpak();
    }

    OrganisationId organisation() {
        return last.organisation();
    }

    Silence evolve(SilenceEvent event) {
        return switch (event) {
            case NoticeGiven e -> new Silence(e, e, null);
            case PartySetAside e -> new Silence(e, notice, e);
            case PartyResumed e -> new Silence(e, null, null);
        };
    }

    /** @param today Dutch calendar day */
    Decision give(GiveNotice command, SilenceFacts facts, LocalDate today, Instant now) {
        var organisation = command.organisation();
        return facts.authority()
                .checkMayNote()
                .and(() -> refuseWhen(!facts.takesPart(), SilenceRefusal.NO_PARTICIPANT, organisation))
                .and(() ->
                        refuseWhen(organisation.equals(command.by().organisation()), SilenceRefusal.OWN_ORGANISATION))
                .and(() -> checkNoneStands(facts))
                .and(() -> checkFair(facts))
                .and(() -> refuseWhen(
                        facts.ofTwo() && (command.contact() == null || command.receipt() == null),
                        SilenceRefusal.RECEIPT_NEEDED))
                .and(() -> refuseWhen(!facts.itsContact(), SilenceRefusal.NOT_ITS_CONTACT, organisation))
                .thenRecord(() -> new NoticeGiven(
                        command.silence(),
                        command.wijkaanpak(),
                        organisation,
                        today.plusDays(TERM_DAYS),
                        command.reason(),
                        command.round(),
                        command.contact(),
                        command.receipt(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** One that was answered, by whatever the party did, stands no more. */
    private Check checkNoneStands(SilenceFacts facts) {
        return refuseWhen(setAside != null, SilenceRefusal.ALREADY_SET_ASIDE)
                .and(() -> notice == null || isAnswered(facts)
                        ? Check.passed()
                        : Check.refuse(SilenceRefusal.NOTICE_STANDS, notice.until()));
    }

    private boolean isAnswered(SilenceFacts facts) {
        return facts.lastSign() != null && facts.lastSign().isAfter(notice.at());
    }

    Decision setAside(SetAside command, SilenceFacts facts, LocalDate today, Instant now) {
        return checkMaySetAside(facts, today)
                .thenRecord(() -> new PartySetAside(
                        command.silence(), wijkaanpak(), organisation(), Audience.ofWijkaanpak(), command.by(), now));
    }

    /** Any sign of life since the notice ends it, whichever machine heard of it when. */
    Check checkMaySetAside(SilenceFacts facts, LocalDate today) {
        return facts.authority()
                .checkMayNote()
                .and(() -> refuseWhen(setAside != null, SilenceRefusal.ALREADY_SET_ASIDE))
                .and(() -> refuseWhen(notice == null, SilenceRefusal.NO_NOTICE))
                .and(() -> checkFair(facts))
                .and(() -> refuseWhen(!today.isAfter(notice.until()), SilenceRefusal.TERM_NOT_OVER, notice.until()))
                .and(() -> refuseWhen(isAnswered(facts), SilenceRefusal.PARTY_ANSWERED, facts.lastSign()));
    }

    private static Check checkFair(SilenceFacts facts) {
        return refuseWhen(facts.ofTwo() && !facts.facilitates(), SilenceRefusal.FACILITATOR_SETS_ASIDE);
    }

    /** Where nothing stands there is nothing to end. */
    Decision resume(Resume command, Instant now) {
        return checkMayResume(command.by())
                .then(() -> notice == null
                        ? Decision.accepted()
                        : Decision.accepted(new PartyResumed(
                                command.silence(),
                                wijkaanpak(),
                                organisation(),
                                Audience.ofWijkaanpak(),
                                command.by(),
                                now)));
    }

    /** The system ends what nobody waits for any more. */
    Check checkMayResume(By by) {
        return refuseWhen(
                by.member() != null && !by.organisation().equals(organisation()), SilenceRefusal.SILENCE_OF_ANOTHER);
    }
}
