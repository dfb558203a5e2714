// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import static nl.wijkakkoord.stakeholders.process.meeting.MeetingReport.amended;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.AgendaPointAdded;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.AgendaPointTakenOff;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCalled;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCancelled;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingMoved;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingRecordCorrected;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Confidential;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.correction.CorrectionRules;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.AddAgendaPoint;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CallMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CancelMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CorrectMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.EraseMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.MoveMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.RecordMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.TakeOffAgenda;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingReport.Participants;
import nl.wijkakkoord.stakeholders.process.meeting.agenda.MeetingAgenda;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or another session, as its events tell it.
 *
 * @param moves to other days, the earliest first
 * @param held as it was corrected, if it was; who told it first, and when, stays
 * @param corrected ids of the events in whose place a correction stands
 * @param said how many versions of words the events refer to
 */
record Meeting(
        @Nullable MeetingCalled called,
        List<MeetingMoved> moves,
        MeetingAgenda agenda,
        @Nullable MeetingCancelled cancelled,
        @Nullable MeetingHeld held,
        Set<UUID> corrected,
        int said)
        implements Confidential {
    static final Meeting NONE = new Meeting(null, List.of(), MeetingAgenda.NONE, null, null, Set.of(), 0);
    static final Fold<Meeting, MeetingEvent> FOLD = new Fold<>(NONE, MeetingEvent.class, Meeting::evolve);

    @Override
    public UUID wijkaanpak() {
        return called.wijkaanpak();
    }

    @Override
    public Audience audience() {
        return called.audience();
    }

    Meeting evolve(MeetingEvent event) {
        return switch (event) {
            case MeetingCalled e -> new Meeting(e, moves, agenda, cancelled, held, corrected, said(e.words()));
            case AgendaPointAdded e -> new Meeting(called, moves, agenda.with(e), cancelled, held, corrected, said);
            case AgendaPointTakenOff e -> new Meeting(called, moves, agenda.with(e), cancelled, held, corrected, said);
            case MeetingMoved e -> new Meeting(called, and(e), agenda, cancelled, held, corrected, said);
            case MeetingCancelled e -> new Meeting(called, moves, agenda, e, held, corrected, said);
            case MeetingHeld e -> new Meeting(called, moves, agenda, cancelled, e, corrected, said(e.words()));
            case MeetingRecordCorrected e ->
                new Meeting(
                        called,
                        moves,
                        agenda,
                        cancelled,
                        amended(held, e),
                        CorrectionRules.and(corrected, e.corrects()),
                        said(e.words()));
        };
    }

    Decision call(CallMeeting command, ActorRoles authority, Instant now) {
        var words = command.words().map(said -> said.ref(command.meeting(), 1));
        return Check.refuseWhen(called != null, MeetingRefusal.MEETING_EXISTS)
                .and(() -> checkConvener(authority))
                .thenRecord(() -> new MeetingCalled(
                        command.meeting(),
                        command.wijkaanpak(),
                        command.by().organisation(),
                        command.kind(),
                        command.on(),
                        words.isPresent() ? null : command.call(),
                        words.orElse(null),
                        command.audience(),
                        command.by(),
                        now));
    }

    Decision add(AddAgendaPoint command, ActorRoles authority, Instant now) {
        return checkMayAdd(authority).thenRecord(() -> agenda.added(called, command.text(), command.by(), now));
    }

    /** Ours: an agenda is of all parties, as the meeting is; one for some has none that others can add to. */
    Check checkMayAdd(ActorRoles authority) {
        return authority
                .checkMayNote()
                .and(() -> Check.refuseWhen(isConfidential(), MeetingRefusal.CONFIDENTIAL_MEETING))
                .and(this::checkNotOver);
    }

    Decision takeOff(TakeOffAgenda command, ActorRoles authority, Instant now) {
        return checkMayNote(authority)
                .and(() -> agenda.checkMayTakeOff(command.number(), called.organisation(), authority))
                .thenRecord(
                        () -> MeetingAgenda.takenOff(called, command.number(), command.reason(), command.by(), now));
    }

    Check checkMayTakeOff(ActorRoles authority) {
        return checkMayNote(authority).and(() -> agenda.checkMayTakeSomeOff(called.organisation(), authority));
    }

    private Check checkMayNote(ActorRoles authority) {
        return authority.checkMayNote().and(this::checkNotOver);
    }

    Decision move(MoveMeeting command, ActorRoles authority, Instant now) {
        return checkMayChange(authority)
                .and(() -> checkReason(command.reason()))
                .thenRecord(() -> new MeetingMoved(
                        called.meeting(), wijkaanpak(), command.on(), command.reason(), audience(), command.by(), now));
    }

    Decision cancel(CancelMeeting command, ActorRoles authority, Instant now) {
        return checkMayChange(authority)
                .and(() -> checkReason(command.reason()))
                .thenRecord(() -> new MeetingCancelled(
                        called.meeting(), wijkaanpak(), command.reason(), audience(), command.by(), now));
    }

    /** Ours: whoever called it records it, moves it, or cancels it, as long as it is to come; any other when that one is absent. */
    Check checkMayChange(ActorRoles authority) {
        return checkCaller(authority).and(this::checkNotOver);
    }

    /** @param today the Dutch calendar day */
    Decision record(
            RecordMeeting command, ActorRoles authority, Participants participants, LocalDate today, Instant now) {
        var report = new MeetingReport(this, command, participants);
        return checkMayChange(authority).and(() -> report.check(today)).thenRecord(() -> report.held(now));
    }

    /**
     * @param mistaken the event that is named as the mistake, null when this meeting has none with that id
     * @param today the Dutch calendar day
     */
    Decision correct(
            CorrectMeeting command,
            @Nullable Event mistaken,
            ActorRoles authority,
            Participants participants,
            LocalDate today,
            Instant now) {
        var report = new MeetingReport(this, command.right(), participants);
        var correctable = mistaken instanceof MeetingHeld || mistaken instanceof MeetingRecordCorrected;
        return checkMayCorrect(authority)
                .and(() -> CorrectionRules.check(command.entry(), correctable, corrected))
                .and(() -> checkReason(command.reason()))
                .and(() -> report.check(today))
                .thenRecord(() -> report.corrected(command.entry(), command.reason(), now));
    }

    /** ADR 0012. */
    Check checkMayCorrect(ActorRoles authority) {
        return checkCaller(authority).and(() -> Check.refuseWhen(held == null, MeetingRefusal.MEETING_NOT_HELD));
    }

    /** @param last version of the words that is still kept, empty when none is */
    Decision erase(EraseMeeting command, ActorRoles authority, Optional<Integer> last, Instant now) {
        return checkMayErase(command.erasure(), authority, last)
                .thenRecord(
                        () -> command.erasure().erased(called.meeting(), wijkaanpak(), last.get(), audience(), now));
    }

    /** The AVG: what was written of people can be erased. */
    Check checkMayErase(Erasure erasure, ActorRoles authority, Optional<Integer> last) {
        return erasure.checkOwner(authority.speaksFor(called.organisation()))
                .and(() -> Check.refuseWhen(last.isEmpty(), MeetingRefusal.NO_WORDS_KEPT));
    }

    /** The day that is meant. */
    LocalDate on() {
        return moves.isEmpty() ? called.on() : moves.getLast().on();
    }

    /** The last version that the events refer to, null when they refer to none. */
    @Nullable
    WordsRef words() {
        return held != null && held.words() != null ? held.words() : called.words();
    }

    private int said(@Nullable WordsRef words) {
        return words == null ? said : words.version();
    }

    private List<MeetingMoved> and(MeetingMoved next) {
        return Stream.concat(moves.stream(), Stream.of(next)).toList();
    }

    boolean isConfidential() {
        return isConfidential(audience());
    }

    static boolean isConfidential(Audience audience) {
        return audience.kind() == Audience.Kind.ORGANISATIONS;
    }

    private static Check checkConvener(ActorRoles authority) {
        var convenes = authority.roles().contains(MemberRole.CONTACT)
                || authority.roles().contains(MemberRole.FACILITATOR);
        return Check.refuseWhen(!convenes, MeetingRefusal.NOT_A_CONVENER);
    }

    private Check checkCaller(ActorRoles authority) {
        return Check.refuseWhen(!authority.endsFor(called.organisation()), MeetingRefusal.MEETING_OF_ANOTHER)
                .and(() -> checkConvener(authority));
    }

    private Check checkNotOver() {
        return Check.refuseWhen(held != null, MeetingRefusal.MEETING_ALREADY_HELD)
                .and(() -> Check.refuseWhen(cancelled != null, MeetingRefusal.MEETING_WAS_CANCELLED));
    }

    /** Row 3-09: why a confidential meeting changed is confidential too, and everybody's topic carries the event. */
    private Check checkReason(@Nullable String reason) {
        return Check.refuseWhen(reason != null && isConfidential(), MeetingRefusal.REASON_OF_CONFIDENTIAL_MEETING);
    }
}
