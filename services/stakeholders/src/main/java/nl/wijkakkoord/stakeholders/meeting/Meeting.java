// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.AgendaPointAdded;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCalled;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsEvent.WordsErased;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.stakeholders.meeting.MeetingCommand.AddAgendaPoint;
import nl.wijkakkoord.stakeholders.meeting.MeetingCommand.CallMeeting;
import nl.wijkakkoord.stakeholders.meeting.MeetingCommand.EraseMeeting;
import nl.wijkakkoord.stakeholders.meeting.MeetingCommand.RecordMeeting;
import nl.wijkakkoord.stakeholders.standing.Standing;
import org.jspecify.annotations.Nullable;

/** A meeting or another session, as its events tell it. */
record Meeting(
        @Nullable MeetingCalled called,
        List<AgendaPointAdded> agenda,
        @Nullable MeetingHeld held) {
    static final Meeting NONE = new Meeting(null, List.of(), null);

    Meeting evolve(MeetingEvent event) {
        return switch (event) {
            case MeetingCalled e -> new Meeting(e, agenda, held);
            case AgendaPointAdded e ->
                new Meeting(called, Stream.concat(agenda.stream(), Stream.of(e)).toList(), held);
            case MeetingHeld e -> new Meeting(called, agenda, e);
        };
    }

    Decision call(CallMeeting command, Standing standing, Instant now) {
        var words = words(command).map(said -> said.ref(command.meeting(), 1));
        return Decision.refusedWhen(called != null, MeetingRefusal.MEETING_EXISTS)
                .or(() -> refusalUnlessConvener(standing))
                .orElseGet(() -> Decision.accepted(new MeetingCalled(
                        command.meeting(),
                        command.wijkaanpak(),
                        command.by().organisation(),
                        command.kind(),
                        command.on(),
                        words.isPresent() ? null : command.call(),
                        words.orElse(null),
                        command.audience(),
                        command.by(),
                        now)));
    }

    Decision add(AddAgendaPoint command, Standing standing, Instant now) {
        return mayAdd(standing)
                .orElseGet(() -> Decision.accepted(new AgendaPointAdded(
                        called.meeting(),
                        called.wijkaanpak(),
                        command.by().organisation(),
                        agenda.size() + 1,
                        command.text(),
                        called.audience(),
                        command.by(),
                        now)));
    }

    Optional<Decision> mayAdd(Standing standing) {
        return standing.refusalUnlessMember()
                .or(() -> Decision.refusedWhen(isConfidential(called.audience()), MeetingRefusal.CONFIDENTIAL_MEETING))
                .or(this::refusalWhenHeld);
    }

    /** @param today the Dutch calendar day */
    Decision record(RecordMeeting command, Standing standing, Participants participants, LocalDate today, Instant now) {
        return mayRecord(standing)
                .or(() -> Decision.refusedWhen(
                        command.on().isAfter(today), MeetingRefusal.MEETING_STILL_TO_COME, command.on()))
                .or(() -> refusalUnlessKnown(command, participants))
                .orElseGet(() -> Decision.accepted(new MeetingHeld(
                        called.meeting(),
                        called.wijkaanpak(),
                        command.on(),
                        isConfidential(called.audience()) ? null : participants.record(command),
                        words(command, participants)
                                .map(said -> said.ref(called.meeting(), called.words() == null ? 1 : 2))
                                .orElse(null),
                        called.audience(),
                        command.by(),
                        now)));
    }

    Optional<Decision> mayRecord(Standing standing) {
        return Decision.refusedWhen(
                        !called.organisation().equals(standing.organisation()), MeetingRefusal.MEETING_OF_ANOTHER)
                .or(() -> refusalUnlessConvener(standing))
                .or(this::refusalWhenHeld);
    }

    /** @param last version of the words that is still kept, empty when none is */
    Decision erase(EraseMeeting command, Optional<Integer> last, Instant now) {
        return mayErase(command.erasure(), last)
                .orElseGet(() -> Decision.accepted(new WordsErased(
                        called.meeting(),
                        called.wijkaanpak(),
                        last.get(),
                        command.erasure().reason(),
                        called.audience(),
                        command.by(),
                        now)));
    }

    Optional<Decision> mayErase(Erasure erasure, Optional<Integer> last) {
        return erasure.refusalUnlessOf(called.organisation())
                .or(() -> Decision.refusedWhen(last.isEmpty(), MeetingRefusal.NO_WORDS_KEPT));
    }

    /** What is to be kept beside the event that it is called. */
    static Optional<SaltedWords> words(CallMeeting command) {
        return isConfidential(command.audience())
                ? Optional.of(SaltedWords.of(command.call(), command.salt()))
                : Optional.empty();
    }

    /** What is to be kept beside the event that it was held. */
    Optional<SaltedWords> words(RecordMeeting command, Participants participants) {
        var record = isConfidential(called.audience()) ? participants.record(command) : null;
        return record == null && command.notes() == null
                ? Optional.empty()
                : Optional.of(SaltedWords.of(new HeldWords(command.notes(), record), command.salt()));
    }

    /** The last version that the events refer to, null when they refer to none. */
    @Nullable
    WordsRef words() {
        return held != null && held.words() != null ? held.words() : called.words();
    }

    private static boolean isConfidential(Audience audience) {
        return audience.kind() == Audience.Kind.ORGANISATIONS;
    }

    private static Optional<Decision> refusalUnlessConvener(Standing standing) {
        var convenes = standing.roles().contains(MemberRole.CONTACT)
                || standing.roles().contains(MemberRole.FACILITATOR);
        return Decision.refusedWhen(!convenes, MeetingRefusal.NOT_A_CONVENER);
    }

    private Optional<Decision> refusalWhenHeld() {
        return Decision.refusedWhen(held != null, MeetingRefusal.MEETING_ALREADY_HELD);
    }

    private static Optional<Decision> refusalUnlessKnown(RecordMeeting command, Participants participants) {
        var unknownMember = command.present().stream()
                .filter(membership -> !participants.members().containsKey(membership))
                .findFirst()
                .map(membership -> Decision.refused(MeetingRefusal.UNKNOWN_MEMBERSHIP, membership, command.on()));
        return unknownMember.or(() -> command.priorities().stream()
                .filter(priority -> !participants.parties().contains(priority.organisation()))
                .findFirst()
                .map(priority -> Decision.refused(MeetingRefusal.PRIORITY_OF_NO_PARTY, priority.organisation())));
    }
}
