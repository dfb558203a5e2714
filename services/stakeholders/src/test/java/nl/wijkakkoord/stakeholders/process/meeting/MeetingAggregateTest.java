// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.MeetingCall;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCalled;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCancelled;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingMoved;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingRecordCorrected;
import nl.wijkakkoord.contracts.stakeholders.MeetingKind;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Attendee;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsEvent.WordsErased;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.testing.Fixtures;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.stakeholders.parties.correction.CorrectionRefusal;
import nl.wijkakkoord.stakeholders.parties.directory.MemberTable;
import nl.wijkakkoord.stakeholders.parties.party.AdmittedParties;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CallMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CancelMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CorrectMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.EraseMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.MoveMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.RecordMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingReport.HeldWords;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingAggregateTest {
    private static final UUID ID = UUID.fromString("7a1d0c55-2f0b-4e7e-9d0a-3f6d1c7e8a90");
    private static final UUID ENTRY = UUID.fromString("2f6d1c7e-8a90-4c0e-9d0a-0b8f8a5e3f5c");
    private static final UUID MEMBERSHIP = UUID.fromString("0a4bd1c4-9f0b-4f64-8f2c-9c8b7d1e2f30");
    private static final Attendee ANNA = new Attendee(MUNICIPALITY, CONTACT.member());
    private static final String SALT = "5d0c1f7ae2934b86a4de0f9c7718b3e2";
    private static final Audience OWN = Audience.of(MUNICIPALITY);
    private static final MeetingCall CALL = new MeetingCall("Gesprek", "Bij Anna thuis");
    private static final SaltedWords SAID = SaltedWords.of(CALL, SALT);

    private final MemberTable members = mock(MemberTable.class);
    private final AdmittedParties parties = mock(AdmittedParties.class);
    private final ErasableTexts words = mock(ErasableTexts.class);
    private final History history = mock(History.class);
    private final FixtureConfiguration<MeetingAggregate> fixture =
            Fixtures.of(MeetingAggregate.class, CLOCK, roles(), members, parties, words, history);

    @BeforeEach
    void a_member_and_two_parties() {
        when(members.attendees(WIJKAANPAK, List.of(MEMBERSHIP), TODAY)).thenReturn(Map.of(MEMBERSHIP, ANNA));
        when(parties.awaited(WIJKAANPAK, null)).thenReturn(new TreeSet<>(Set.of(MUNICIPALITY, ASSOCIATION)));
        when(parties.awaitedOn(WIJKAANPAK, TODAY)).thenReturn(new TreeSet<>(Set.of(MUNICIPALITY, ASSOCIATION)));
    }

    @Test
    void what_a_confidential_one_is_about_is_kept_beside_the_event() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result =
                given.when(new CallMeeting(ID, WIJKAANPAK, MeetingKind.INTERVIEW, TODAY, CALL, OWN, SALT, CONTACT));

        // Then
        result.expectEvents(called(OWN));
        verify(words).keep(SAID.ref(ID, 1), SAID, WIJKAANPAK, OWN, NOW);
    }

    @Test
    void what_came_of_a_confidential_one_is_kept_beside_the_event() {
        // Given
        var record = new MeetingRecord(List.of(ANNA), List.of(), List.of(), List.of(), List.of(), null, null);
        var kept = SaltedWords.of(new HeldWords("Zij wil verhuizen", record, null), SALT);
        var given = fixture.given(called(OWN));

        // When
        var result = given.when(recording("Zij wil verhuizen"));

        // Then
        result.expectEvents(new MeetingHeld(ID, WIJKAANPAK, TODAY, null, kept.ref(ID, 2), null, OWN, CONTACT, NOW));
        verify(words).keep(kept.ref(ID, 2), kept, WIJKAANPAK, OWN, NOW);
    }

    @Test
    void of_one_for_all_without_notes_nothing_is_kept_beside_the_event() {
        // Given
        var record =
                new MeetingRecord(List.of(ANNA), List.of(ASSOCIATION), List.of(), List.of(), List.of(), null, null);
        var all = Audience.ofWijkaanpak();
        var given = fixture.given(called(all));

        // When
        var result = given.when(recording(null));

        // Then
        result.expectEvents(new MeetingHeld(ID, WIJKAANPAK, TODAY, record, null, null, all, CONTACT, NOW));
        verify(words, never()).keep(any(), any(), any(), any(), any());
    }

    @Test
    void it_is_moved_to_another_day_and_cancelled() {
        // Given
        var all = Audience.ofWijkaanpak();
        var moved = new MeetingMoved(ID, WIJKAANPAK, TODAY.plusDays(7), "De zaal was bezet", all, CONTACT, NOW);
        var given = fixture.given(called(all), moved);

        // When
        var result = given.when(new CancelMeeting(ID, "Niemand kan", CONTACT));

        // Then
        result.expectEvents(new MeetingCancelled(ID, WIJKAANPAK, "Niemand kan", all, CONTACT, NOW));
    }

    @Test
    void what_was_cancelled_is_not_moved() {
        // Given
        var all = Audience.ofWijkaanpak();
        var given = fixture.given(called(all), new MeetingCancelled(ID, WIJKAANPAK, "Niemand kan", all, CONTACT, NOW));

        // When
        var result = given.when(new MoveMeeting(ID, TODAY, null, CONTACT));

        // Then
        result.expectNoEvents().expectResultMessagePayload(Decision.refused(MeetingRefusal.MEETING_WAS_CANCELLED));
    }

    @Test
    void why_a_confidential_one_is_moved_is_not_for_everybodys_topic() {
        // Given
        var given = fixture.given(called(OWN));

        // When
        var result = given.when(new MoveMeeting(ID, TODAY, "Anna is ziek", CONTACT));

        // Then
        result.expectNoEvents()
                .expectResultMessagePayload(Decision.refused(MeetingRefusal.REASON_OF_CONFIDENTIAL_MEETING));
    }

    @Test
    void what_was_recorded_wrongly_is_corrected_by_an_event_that_names_it_with_words_of_its_own() {
        // Given
        var record = new MeetingRecord(List.of(ANNA), List.of(), List.of(), List.of(), List.of(), null, null);
        var wrong = SaltedWords.of(new HeldWords("Zij wil blijven", record, null), SALT);
        var right = SaltedWords.of(new HeldWords("Zij wil verhuizen", record, null), SALT);
        var held = new MeetingHeld(ID, WIJKAANPAK, TODAY, null, wrong.ref(ID, 2), null, OWN, CONTACT, NOW);
        when(history.entry(ID, ENTRY)).thenReturn(Optional.of(held));
        var given = fixture.given(called(OWN), held);

        // When
        var result = given.when(new CorrectMeeting(ENTRY, null, recording("Zij wil verhuizen")));

        // Then
        result.expectEvents(new MeetingRecordCorrected(
                ID, WIJKAANPAK, ENTRY, null, TODAY, null, right.ref(ID, 3), null, OWN, CONTACT, NOW));
        verify(words).keep(right.ref(ID, 3), right, WIJKAANPAK, OWN, NOW);
    }

    @Test
    void what_names_an_event_of_something_else_corrects_nothing() {
        // Given
        var all = Audience.ofWijkaanpak();
        var record =
                new MeetingRecord(List.of(ANNA), List.of(ASSOCIATION), List.of(), List.of(), List.of(), null, null);
        var given = fixture.given(
                called(all), new MeetingHeld(ID, WIJKAANPAK, TODAY, record, null, null, all, CONTACT, NOW));

        // When
        var result = given.when(new CorrectMeeting(ENTRY, "Tikfout", recording(null)));

        // Then
        result.expectNoEvents()
                .expectResultMessagePayload(Decision.refused(CorrectionRefusal.ENTRY_NOT_CORRECTABLE, ENTRY));
    }

    @Test
    void erasing_tells_so_and_takes_the_words_away() {
        // Given
        when(words.lastToErase(ID)).thenReturn(Optional.of(1));
        var given = fixture.given(called(OWN));

        // When
        var result = given.when(new EraseMeeting(ID, new Erasure("Op verzoek", CONTACT, false)));

        // Then
        var erased = new WordsErased(ID, WIJKAANPAK, 1, null, OWN, CONTACT, NOW);
        result.expectEvents(erased);
        verify(words).erase(Decision.accepted(erased), new Erasure("Op verzoek", CONTACT, false));
    }

    private static MeetingCalled called(Audience audience) {
        var confidential = audience.equals(OWN);
        return new MeetingCalled(
                ID,
                WIJKAANPAK,
                MUNICIPALITY,
                MeetingKind.INTERVIEW,
                TODAY,
                confidential ? null : CALL,
                confidential ? SAID.ref(ID, 1) : null,
                audience,
                CONTACT,
                NOW);
    }

    private static RecordMeeting recording(String notes) {
        return new RecordMeeting(
                ID, TODAY, List.of(MEMBERSHIP), List.of(), List.of(), List.of(), List.of(), null, notes, SALT, CONTACT);
    }
}
