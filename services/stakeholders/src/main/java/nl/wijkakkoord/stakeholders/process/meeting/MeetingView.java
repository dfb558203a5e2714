// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingCall;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCancelled;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingMoved;
import nl.wijkakkoord.contracts.stakeholders.MeetingKind;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import nl.wijkakkoord.platform.words.KeptWords;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingItem.MeetingStatus;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingReport.GuestName;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingReport.HeldWords;
import nl.wijkakkoord.stakeholders.process.meeting.agenda.MeetingAgenda;
import org.jspecify.annotations.Nullable;

/**
 * @param organisation that called it
 * @param on the day that is meant
 * @param call null when it was erased
 * @param moves to other days, the earliest first
 * @param cancellation null when it was not cancelled
 * @param held null when it was not held yet
 * @param words what stands beside the events, with the salt that it can be checked with; without these when erased
 * @param allowedActions null when the past was asked for
 */
record MeetingView(
        UUID id,
        long version,
        UUID wijkaanpak,
        OrganisationId organisation,
        MeetingKind kind,
        LocalDate on,
        @Nullable MeetingCall call,
        Audience audience,
        MeetingStatus status,
        List<MeetingChange> moves,
        @Nullable MeetingChange cancellation,
        List<AgendaPoint> agenda,
        @Nullable Held held,
        List<KeptWords> words,
        @Nullable List<AllowedAction> allowedActions) {

    /**
     * @param on the day that was meant from then on, null when none was any more
     * @param reason null where none was given
     */
    record MeetingChange(@Nullable LocalDate on, @Nullable String reason, Instant at) {
        static MeetingChange of(MeetingMoved event) {
            return new MeetingChange(event.on(), event.reason(), event.at());
        }

        static @Nullable MeetingChange of(@Nullable MeetingCancelled event) {
            return event == null ? null : new MeetingChange(null, event.reason(), event.at());
        }
    }

    /** @param takenOff null as long as it is on the agenda */
    record AgendaPoint(
            int number,
            OrganisationId organisation,
            String text,
            Instant at,
            @Nullable TakenOff takenOff) {
        static AgendaPoint of(MeetingAgenda.Point point) {
            var added = point.added();
            var off = point.takenOff();
            return new AgendaPoint(
                    added.number(),
                    added.organisation(),
                    added.text(),
                    added.at(),
                    off == null ? null : new TakenOff(off.by().organisation(), off.reason(), off.at()));
        }
    }

    record TakenOff(OrganisationId organisation, String reason, Instant at) {}

    /**
     * @param on the day on which it was
     * @param record null when it was erased
     * @param notes null when there are none
     * @param guestNames by their number in the record, null when there are none
     */
    record Held(
            LocalDate on,
            @Nullable MeetingRecord record,
            @Nullable String notes,
            @Nullable List<GuestName> guestNames,
            Instant at) {

        static @Nullable Held of(@Nullable MeetingHeld event, List<KeptWords> kept) {
            if (event == null) {
                return null;
            }
            var said = said(event.words(), kept).map(words -> words.as(HeldWords.class));
            var record = event.record() != null
                    ? event.record()
                    : said.map(HeldWords::record).orElse(null);
            return new Held(
                    event.on(),
                    record,
                    said.map(HeldWords::notes).orElse(null),
                    said.map(HeldWords::guestNames).orElse(null),
                    event.at());
        }
    }

    /** @param kept every version that was kept by then */
    static MeetingView of(
            Versioned<Meeting> folded, List<KeptWords> kept, @Nullable List<AllowedAction> allowedActions) {
        var meeting = folded.state();
        var called = meeting.called();
        return new MeetingView(
                called.meeting(),
                folded.version(),
                called.wijkaanpak(),
                called.organisation(),
                called.kind(),
                meeting.on(),
                called.call() != null
                        ? called.call()
                        : said(called.words(), kept)
                                .map(words -> words.as(MeetingCall.class))
                                .orElse(null),
                called.audience(),
                status(meeting),
                meeting.moves().stream().map(MeetingChange::of).toList(),
                MeetingChange.of(meeting.cancelled()),
                meeting.agenda().points().stream().map(AgendaPoint::of).toList(),
                Held.of(meeting.held(), kept),
                kept,
                allowedActions);
    }

    private static MeetingStatus status(Meeting meeting) {
        if (meeting.held() != null) {
            return MeetingStatus.HELD;
        }
        return meeting.cancelled() != null ? MeetingStatus.CANCELLED : MeetingStatus.CALLED;
    }

    private static Optional<SaltedWords> said(@Nullable WordsRef ref, List<KeptWords> kept) {
        return kept.stream()
                .filter(words -> ref != null && words.version() == ref.version())
                .findAny()
                .flatMap(KeptWords::salted);
    }
}
