// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.meeting;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MeetingCall;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.AgendaPointAdded;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingCalled;
import nl.wijkakkoord.contracts.stakeholders.MeetingEvent.MeetingHeld;
import nl.wijkakkoord.contracts.stakeholders.MeetingKind;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Attendee;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Guest;
import nl.wijkakkoord.contracts.stakeholders.MeetingRecord.Priority;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyPresence;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.stakeholders.Neighbourhood;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesRefusal;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.AddAgendaPoint;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.CallMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.NamedGuest;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.RecordMeeting;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingCommand.TakeOffAgenda;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingReport.GuestName;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingReport.HeldWords;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingReport.Participants;
import org.junit.jupiter.api.Test;

class MeetingTest {
    private static final UUID ID = UUID.fromString("7a1d0c55-2f0b-4e7e-9d0a-3f6d1c7e8a90");
    private static final UUID MEMBERSHIP = UUID.fromString("0a4bd1c4-9f0b-4f64-8f2c-9c8b7d1e2f30");
    private static final String SALT = "5d0c1f7ae2934b86a4de0f9c7718b3e2";
    private static final Audience CONFIDENTIAL = Audience.of(MUNICIPALITY);
    private static final MeetingCall CALL = new MeetingCall("Startbijeenkomst", "Buurthuis");
    private static final AddAgendaPoint POINT = new AddAgendaPoint(ID, "Wie betaalt wat?", CONTACT_OF_ASSOCIATION);
    private static final Attendee ANNA = new Attendee(MUNICIPALITY, CONTACT.member());
    private static final Participants PARTICIPANTS =
            new Participants(Map.of(MEMBERSHIP, ANNA), new TreeSet<>(Set.of(MUNICIPALITY, ASSOCIATION)), Set.of());

    private final Meeting open = called(Audience.ofWijkaanpak());
    private final Meeting confidential = called(CONFIDENTIAL);
    private final Meeting held = after(open, record(open, LEADING, TODAY, MEMBERSHIP));

    @Test
    void it_says_to_all_what_it_is_about_and_where_it_is() {
        // When
        var event = (MeetingCalled) event(call(Audience.ofWijkaanpak(), LEADING));

        // Then
        assertThat(event.call()).isEqualTo(CALL);
        assertThat(event.words()).isNull();
    }

    @Test
    void a_confidential_one_says_only_that_it_is_there() {
        // When
        var event = (MeetingCalled) event(call(CONFIDENTIAL, LEADING));

        // Then
        assertThat(event.words().version()).isEqualTo(1);
        assertThat(Json.MAPPER.writeValueAsString(event)).doesNotContain("Startbijeenkomst", "Buurthuis", SALT);
    }

    @Test
    void a_facilitator_calls_one_too() {
        // When
        var facilitated = call(
                Audience.ofWijkaanpak(),
                new ActorRoles(
                        STRANGER, Capacity.PARTY, Neighbourhood.BY_MUNICIPALITY, Set.of(MemberRole.FACILITATOR)));

        // Then
        assertThat(facilitated).isInstanceOf(Accepted.class);
    }

    @Test
    void a_project_member_calls_none() {
        // When
        var decision = call(
                Audience.ofWijkaanpak(),
                new ActorRoles(
                        MUNICIPALITY,
                        Capacity.PARTY,
                        Neighbourhood.BY_MUNICIPALITY,
                        Set.of(MemberRole.PROJECT_MEMBER)));

        // Then
        assertThat(decision).isEqualTo(Decision.refused(MeetingRefusal.NOT_A_CONVENER));
    }

    @Test
    void any_party_adds_to_the_agenda() {
        // When
        var event = (AgendaPointAdded) event(open.add(POINT, CONTACT_ELSEWHERE, NOW));

        // Then
        assertThat(event.number()).isEqualTo(1);
        assertThat(event.organisation()).isEqualTo(ASSOCIATION);
    }

    @Test
    void who_takes_no_part_adds_nothing_to_the_agenda() {
        // When
        var decision = open.add(POINT, NO_ROLE, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(ActorRolesRefusal.NOT_TAKING_PART));
    }

    @Test
    void who_put_a_point_on_the_agenda_or_called_the_meeting_takes_it_off() {
        // Given
        var planned = after(open, open.add(POINT, CONTACT_ELSEWHERE, NOW));

        // When
        var own = after(planned, takeOff(planned, CONTACT_ELSEWHERE));
        var byCaller = after(planned, takeOff(planned, LEADING));
        var byAnother = takeOff(planned, of(STRANGER, Set.of()));

        // Then
        assertThat(own.agenda().points().getFirst().takenOff().reason()).isEqualTo("Volgende keer");
        assertThat(byCaller.agenda().points().getFirst().takenOff()).isNotNull();
        assertThat(problem(byAnother)).isEqualTo("agenda-point-of-another");
        assertThat(problem(takeOff(own, LEADING))).isEqualTo("not-on-agenda");
        assertThat(own.checkMayTakeOff(LEADING).passes()).isFalse();
        assertThat(takeOff(held, LEADING)).isEqualTo(Decision.refused(MeetingRefusal.MEETING_ALREADY_HELD));
    }

    @Test
    void where_who_called_it_is_absent_any_other_does_what_that_one_could() {
        // Given
        var planned = after(open, open.add(POINT, CONTACT_ELSEWHERE, NOW));

        // When
        var without = of(STRANGER, Set.of(MUNICIPALITY));

        // Then
        assertThat(planned.checkMayChange(without).passes()).isTrue();
        assertThat(takeOff(planned, without)).isInstanceOf(Accepted.class);
        assertThat(planned.checkMayChange(of(STRANGER, Set.of())).passes()).isFalse();
    }

    @Test
    void nothing_is_added_to_the_agenda_when_it_was_held() {
        // When
        var decision = held.add(POINT, CONTACT_ELSEWHERE, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(MeetingRefusal.MEETING_ALREADY_HELD));
    }

    @Test
    void a_confidential_one_has_no_agenda_for_all() {
        // When
        var decision = confidential.add(POINT, CONTACT_ELSEWHERE, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(MeetingRefusal.CONFIDENTIAL_MEETING));
    }

    @Test
    void its_record_says_who_was_there_and_for_which_party_nobody_was() {
        // When
        var event = (MeetingHeld) event(record(open, LEADING, TODAY, MEMBERSHIP));

        // Then
        assertThat(event.record())
                .isEqualTo(new MeetingRecord(
                        List.of(ANNA),
                        List.of(ASSOCIATION),
                        List.of("Wij beginnen."),
                        List.of(new Priority(ASSOCIATION, "Betaalbaarheid")),
                        List.of("Elke twee weken overleg."),
                        null,
                        null));
        assertThat(event.words().version()).isEqualTo(1);
        assertThat(Json.MAPPER.writeValueAsString(event)).doesNotContain("moe", SALT);
    }

    @Test
    void of_a_confidential_one_nothing_that_came_of_it_is_in_the_event() {
        // When
        var event = (MeetingHeld) event(record(confidential, LEADING, TODAY, MEMBERSHIP));

        // Then
        assertThat(event.record()).isNull();
        assertThat(event.words().version()).isEqualTo(2);
        assertThat(Json.MAPPER.writeValueAsString(event)).doesNotContain("Wij beginnen", "Betaalbaarheid", "twee");
    }

    @Test
    void guests_are_recorded_and_their_names_stand_beside_the_event() {
        // Given
        var alderman = new Guest("Gemeente Zutphen", "wethouder");
        var guests = new NamedGuest[] {
            new NamedGuest(alderman, "Jan de Vries"), new NamedGuest(new Guest("Omwonenden", null), null)
        };
        var recording = recording(TODAY, MEMBERSHIP, ASSOCIATION, guests);

        // When
        var event = (MeetingHeld) event(open.record(recording, LEADING, PARTICIPANTS, TODAY, NOW));

        // Then
        assertThat(event.record().guests()).containsExactly(alderman, new Guest("Omwonenden", null));
        assertThat(Json.MAPPER.writeValueAsString(event)).doesNotContain("Jan de Vries");
        assertThat(new MeetingReport(open, recording, PARTICIPANTS)
                        .words()
                        .orElseThrow()
                        .as(HeldWords.class)
                        .guestNames())
                .containsExactly(new GuestName(1, "Jan de Vries"));
    }

    @Test
    void who_takes_part_since_was_not_absent_and_may_have_been_there() {
        // Given
        var joined = new Participants(Map.of(MEMBERSHIP, ANNA), Set.of(), Set.of(MUNICIPALITY, ASSOCIATION));

        // When
        var event = (MeetingHeld)
                event(open.record(recording(TODAY, MEMBERSHIP, ASSOCIATION), LEADING, joined, TODAY, NOW));

        // Then
        assertThat(event.record().present()).containsExactly(ANNA);
        assertThat(event.record().absent()).isEmpty();
    }

    @Test
    void of_a_confidential_one_only_those_that_were_called_are_absent() {
        // Given
        var both = called(Audience.of(MUNICIPALITY, STRANGER));
        var parties = new Participants(
                Map.of(MEMBERSHIP, ANNA), new TreeSet<>(Set.of(MUNICIPALITY, ASSOCIATION, STRANGER)), Set.of());

        // When
        var event = (MeetingHeld)
                event(both.record(recording(TODAY, MEMBERSHIP, ASSOCIATION), LEADING, parties, TODAY, NOW));

        // Then
        assertThat(event.record()).isNull();
        assertThat(event.presence()).isEqualTo(new PartyPresence(List.of(MUNICIPALITY), List.of(STRANGER)));
    }

    @Test
    void it_is_recorded_once() {
        // When
        var again = record(held, LEADING, TODAY, MEMBERSHIP);

        // Then
        assertThat(again).isEqualTo(Decision.refused(MeetingRefusal.MEETING_ALREADY_HELD));
    }

    @Test
    void it_is_recorded_by_who_called_it() {
        // When
        var decision = record(open, CONTACT_ELSEWHERE, TODAY, MEMBERSHIP);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(MeetingRefusal.MEETING_OF_ANOTHER));
    }

    @Test
    void it_is_not_recorded_before_its_day() {
        // When
        var decision = record(open, LEADING, TODAY.plusDays(1), MEMBERSHIP);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(MeetingRefusal.MEETING_STILL_TO_COME, TODAY.plusDays(1)));
    }

    @Test
    void who_takes_no_part_was_not_there() {
        // When
        var nobody = record(open, LEADING, TODAY, ID);

        // Then
        assertThat(nobody).isEqualTo(Decision.refused(MeetingRefusal.UNKNOWN_MEMBERSHIP, ID, TODAY));
    }

    @Test
    void who_is_no_party_has_no_priorities() {
        // When
        var decision = open.record(recording(TODAY, MEMBERSHIP, STRANGER), LEADING, PARTICIPANTS, TODAY, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(MeetingRefusal.PRIORITY_OF_NO_PARTY, STRANGER));
    }

    private static ActorRoles of(OrganisationId organisation, Set<OrganisationId> absent) {
        return new ActorRoles(
                organisation,
                Capacity.PARTY,
                Neighbourhood.BY_MUNICIPALITY,
                Set.of(MemberRole.CONTACT),
                Set.of(),
                absent);
    }

    private static Decision takeOff(Meeting meeting, ActorRoles authority) {
        return meeting.takeOff(new TakeOffAgenda(ID, 1, "Volgende keer", CONTACT), authority, NOW);
    }

    private static String problem(Decision decision) {
        return ((Refused) decision).refusal().code();
    }

    private static Meeting called(Audience audience) {
        return after(Meeting.NONE, call(audience, LEADING));
    }

    private static Decision call(Audience audience, ActorRoles authority) {
        var command = new CallMeeting(ID, WIJKAANPAK, MeetingKind.MEETING, TODAY, CALL, audience, SALT, CONTACT);
        return Meeting.NONE.call(command, authority, NOW);
    }

    private static Decision record(Meeting meeting, ActorRoles authority, LocalDate on, UUID present) {
        return meeting.record(recording(on, present, ASSOCIATION), authority, PARTICIPANTS, TODAY, NOW);
    }

    private static RecordMeeting recording(LocalDate on, UUID present, OrganisationId prior, NamedGuest... guests) {
        return new RecordMeeting(
                ID,
                on,
                List.of(present),
                List.of(guests),
                List.of("Wij beginnen."),
                List.of(new Priority(prior, "Betaalbaarheid")),
                List.of("Elke twee weken overleg."),
                null,
                "Anna was moe.",
                SALT,
                CONTACT);
    }

    private static MeetingEvent event(Decision decision) {
        return (MeetingEvent) Decided.event(decision);
    }

    private static Meeting after(Meeting before, Decision decision) {
        return Decided.after(Meeting.FOLD, before, decision);
    }
}
