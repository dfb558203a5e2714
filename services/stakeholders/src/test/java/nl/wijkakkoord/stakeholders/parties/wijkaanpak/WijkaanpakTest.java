// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import static nl.wijkakkoord.platform.testing.Decided.refusal;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Area;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorDismissed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyInvited;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.decision.Refusal;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.timeline.PeriodRefusal;
import nl.wijkakkoord.stakeholders.parties.area.AreaCodes;
import nl.wijkakkoord.stakeholders.parties.area.AreaRefusal;
import nl.wijkakkoord.stakeholders.parties.auditor.AuditorAppointmentRules;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesRefusal;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.party.PartyAcceptance;
import nl.wijkakkoord.stakeholders.parties.party.PartyDeparture;
import nl.wijkakkoord.stakeholders.parties.party.PartyInvitation;
import nl.wijkakkoord.stakeholders.parties.party.PartyRefusal;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AcceptInvitation;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AppointAuditor;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.DismissAuditor;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.InviteParty;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.LeaveWijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.StartWijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.WithdrawInvitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WijkaanpakTest {
    private static final StartWijkaanpak START =
            new StartWijkaanpak(WIJKAANPAK, "Wijkaanpak Zuid", "Gemeente Apeldoorn", AREA, CONTACT);
    private static final InviteParty INVITE = new InviteParty(
            WIJKAANPAK, ASSOCIATION, PartyKind.HOUSING_ASSOCIATION, "Woningcorporatie De Voorbeeldhof", CONTACT);
    private static final AcceptInvitation ACCEPT = new AcceptInvitation(
            WIJKAANPAK, new DirectoryEntry("Iris Voorbeeld", "iris@example.org"), CONTACT_OF_ASSOCIATION);
    private static final AppointAuditor APPOINT =
            new AppointAuditor(WIJKAANPAK, AUDITOR, new Period(TODAY, TODAY.plusYears(1)), CONTACT);

    private final Wijkaanpak started =
            after(Wijkaanpak.NONE, Wijkaanpak.NONE.start(START, MUNICIPALITY, AreaCodes.NONE, TODAY, NOW));
    private final Wijkaanpak invited = after(started, PartyInvitation.invite(started, INVITE, LEADING, TODAY, NOW));
    private final Wijkaanpak admitted = after(invited, PartyAcceptance.accept(invited, ACCEPT, TODAY, NOW));
    private final Wijkaanpak appointed =
            after(started, AuditorAppointmentRules.appoint(started, APPOINT, LEADING, NOW));

    @Test
    void who_starts_a_wijkaanpak_is_its_first_party() {
        // When
        var parties = started.parties();

        // Then
        assertThat(parties)
                .containsExactly(new Party(
                        MUNICIPALITY, PartyKind.MUNICIPALITY, "Gemeente Apeldoorn", null, NOW, null, Set.of()));
    }

    @Test
    void a_wijkaanpak_is_started_once() {
        // When
        var again = started.start(START, MUNICIPALITY, AreaCodes.NONE, TODAY, NOW);

        // Then
        assertThat(refusal(again)).isEqualTo(WijkaanpakRefusal.WIJKAANPAK_EXISTS);
    }

    static Stream<Arguments> organisations_that_may_not_start() {
        return Stream.of(Arguments.of(ASSOCIATION), Arguments.of((OrganisationId) null));
    }

    @ParameterizedTest
    @MethodSource("organisations_that_may_not_start")
    void nobody_starts_a_wijkaanpak_for_a_municipality_that_is_another_or_is_not_known(OrganisationId competent) {
        // When
        var decision = Wijkaanpak.NONE.start(START, competent, AreaCodes.NONE, TODAY, NOW);

        // Then
        assertThat(refusal(decision)).isEqualTo(WijkaanpakRefusal.NOT_THIS_MUNICIPALITY);
    }

    static Stream<Arguments> areas_that_are_not_right() {
        return Stream.of(
                Arguments.of(
                        new Area("GM0200", 2026, List.of("WK020003", "BU03630001")),
                        AreaRefusal.AREA_CODE_OF_ANOTHER_MUNICIPALITY),
                Arguments.of(new Area("GM0200", 2026, List.of("WK020003", "WK020003")), AreaRefusal.AREA_CODE_REPEATED),
                Arguments.of(new Area("GM0200", 2021, List.of("BU0200AA01")), AreaRefusal.AREA_CODE_NOT_OF_YEAR),
                Arguments.of(new Area("GM0200", 1999, List.of("WK020003")), AreaRefusal.AREA_YEAR_OUT_OF_RANGE),
                Arguments.of(new Area("GM0200", 2028, List.of("WK020003")), AreaRefusal.AREA_YEAR_OUT_OF_RANGE));
    }

    @ParameterizedTest
    @MethodSource("areas_that_are_not_right")
    void an_area_is_of_one_municipality_and_a_possible_year(Area area, Refusal expected) {
        // Given
        var command = new StartWijkaanpak(WIJKAANPAK, "Wijkaanpak", "Gemeente", area, CONTACT);

        // When
        var decision = Wijkaanpak.NONE.start(command, MUNICIPALITY, AreaCodes.NONE, TODAY, NOW);

        // Then
        assertThat(refusal(decision)).isEqualTo(expected);
    }

    @Test
    void codes_have_letters_since_2022() {
        // Given
        var area = new Area("GM0363", 2024, List.of("WK0363AA", "BU0363AA01"));
        var command = new StartWijkaanpak(WIJKAANPAK, "Wijkaanpak", "Gemeente", area, CONTACT);

        // When
        var decision = Wijkaanpak.NONE.start(command, MUNICIPALITY, AreaCodes.NONE, TODAY, NOW);

        // Then
        assertThat(decision).isInstanceOf(Accepted.class);
    }

    @Test
    void a_code_that_cbs_dropped_is_refused_for_a_year_whose_list_is_known() {
        // Given
        var known = new AreaCodes(Map.of(2025, Set.of("WK020003")));
        var dropped = starting(2025, "WK020003", "WK020004");
        var ofAnotherYear = starting(2024, "WK020003", "WK020004");

        // When
        var ofThatYear = Wijkaanpak.NONE.start(dropped, MUNICIPALITY, known, TODAY, NOW);
        var unknown = Wijkaanpak.NONE.start(ofAnotherYear, MUNICIPALITY, known, TODAY, NOW);

        // Then
        assertThat(ofThatYear).isEqualTo(Decision.refused(AreaRefusal.AREA_CODE_NOT_OF_YEAR, "WK020004", 2025));
        assertThat(unknown).isInstanceOf(Accepted.class);
    }

    private static StartWijkaanpak starting(int year, String... codes) {
        return new StartWijkaanpak(
                WIJKAANPAK, "Wijkaanpak", "Gemeente", new Area("GM0200", year, List.of(codes)), CONTACT);
    }

    @Test
    void the_codes_of_next_year_may_be_used() {
        // Given
        var area = new Area("GM0200", 2027, List.of("WK020003"));
        var command = new StartWijkaanpak(WIJKAANPAK, "Wijkaanpak", "Gemeente", area, CONTACT);

        // When
        var decision = Wijkaanpak.NONE.start(command, MUNICIPALITY, AreaCodes.NONE, TODAY, NOW);

        // Then
        assertThat(decision).isInstanceOf(Accepted.class);
    }

    @Test
    void an_invitation_is_for_the_parties_and_who_is_invited() {
        // When
        var decision = PartyInvitation.invite(started, INVITE, LEADING, TODAY, NOW);

        // Then
        assertThat(decision)
                .isEqualTo(Decision.accepted(new PartyInvited(
                        WIJKAANPAK,
                        ASSOCIATION,
                        PartyKind.HOUSING_ASSOCIATION,
                        "Woningcorporatie De Voorbeeldhof",
                        Audience.of(MUNICIPALITY, ASSOCIATION),
                        CONTACT,
                        NOW)));
    }

    @Test
    void only_a_contact_or_project_leader_of_the_initiator_invites() {
        // When
        var elsewhere = PartyInvitation.invite(started, INVITE, CONTACT_ELSEWHERE, TODAY, NOW);
        var withoutRole = PartyInvitation.invite(started, INVITE, NO_ROLE, TODAY, NOW);

        // Then
        assertThat(refusal(elsewhere)).isEqualTo(ActorRolesRefusal.NOT_THE_INITIATOR);
        assertThat(refusal(withoutRole)).isEqualTo(ActorRolesRefusal.NOT_A_LEADER);
    }

    @Test
    void an_invited_organisation_makes_itself_a_party() {
        // When
        var decision = PartyAcceptance.accept(invited, ACCEPT, TODAY, NOW);

        // Then
        assertThat(decision)
                .isEqualTo(Decision.accepted(new PartyAdmitted(
                        WIJKAANPAK,
                        ASSOCIATION,
                        PartyKind.HOUSING_ASSOCIATION,
                        "Woningcorporatie De Voorbeeldhof",
                        Audience.ofWijkaanpak(),
                        CONTACT_OF_ASSOCIATION,
                        NOW)));
    }

    @Test
    void nobody_accepts_without_an_invitation_or_twice() {
        // When
        var without = PartyAcceptance.accept(started, ACCEPT, TODAY, NOW);
        var twice = PartyAcceptance.accept(admitted, ACCEPT, TODAY, NOW);

        // Then
        assertThat(refusal(without)).isEqualTo(PartyRefusal.NOT_INVITED);
        assertThat(refusal(twice)).isEqualTo(PartyRefusal.ALREADY_A_PARTY);
    }

    @Test
    void nobody_is_invited_twice() {
        // When
        var again = PartyInvitation.invite(invited, INVITE, LEADING, TODAY, NOW);

        // Then
        assertThat(refusal(again)).isEqualTo(PartyRefusal.ALREADY_INVITED);
    }

    @Test
    void a_party_is_no_auditor_and_an_auditor_is_not_invited() {
        // Given
        var party = new AppointAuditor(WIJKAANPAK, MUNICIPALITY, APPOINT.period(), CONTACT);
        var auditor = new InviteParty(WIJKAANPAK, AUDITOR, PartyKind.ADVISER, "Adviesbureau", CONTACT);

        // When
        var appointing = AuditorAppointmentRules.appoint(started, party, LEADING, NOW);
        var inviting = PartyInvitation.invite(appointed, auditor, LEADING, TODAY, NOW);

        // Then
        assertThat(refusal(appointing)).isEqualTo(AuditorRefusal.AUDITOR_IS_NO_PARTY);
        assertThat(refusal(inviting)).isEqualTo(AuditorRefusal.AUDITOR_IS_NO_PARTY);
    }

    @Test
    void an_auditor_is_appointed_for_a_period_that_is_not_taken_or_reversed() {
        // Given
        var reversed = new AppointAuditor(WIJKAANPAK, AUDITOR, new Period(TODAY, TODAY.minusDays(1)), CONTACT);

        // When
        var again = AuditorAppointmentRules.appoint(appointed, APPOINT, LEADING, NOW);
        var never = AuditorAppointmentRules.appoint(started, reversed, LEADING, NOW);

        // Then
        assertThat(refusal(again)).isEqualTo(AuditorRefusal.ALREADY_AN_AUDITOR);
        assertThat(refusal(never)).isEqualTo(PeriodRefusal.PERIOD_REVERSED);
    }

    @Test
    void a_dismissed_auditor_stops_on_its_last_day() {
        // Given
        var command = new DismissAuditor(WIJKAANPAK, AUDITOR, TODAY.plusDays(3), CONTACT);

        // When
        var decision = AuditorAppointmentRules.dismiss(appointed, command, LEADING, TODAY, NOW);

        // Then
        assertThat(decision)
                .isEqualTo(Decision.accepted(new AuditorDismissed(
                        WIJKAANPAK, AUDITOR, TODAY.plusDays(3), Audience.ofWijkaanpak(), CONTACT, NOW)));
        assertThat(after(appointed, decision).auditors().all())
                .containsExactly(new Auditor(AUDITOR, new Period(TODAY, TODAY.plusDays(3))));
    }

    @Test
    void who_is_dismissed_before_its_first_day_never_was_auditor() {
        // Given
        var command = new DismissAuditor(WIJKAANPAK, AUDITOR, TODAY.minusDays(1), CONTACT);

        // When
        var dismissed =
                after(appointed, AuditorAppointmentRules.dismiss(appointed, command, LEADING, TODAY.minusDays(1), NOW));

        // Then
        assertThat(dismissed.auditors().all()).isEmpty();
    }

    @Test
    void nobody_undoes_afterwards_that_an_auditor_was_one() {
        // Given
        var appointed = after(started, AuditorAppointmentRules.appoint(started, APPOINT, LEADING, NOW));
        var command = new DismissAuditor(WIJKAANPAK, AUDITOR, TODAY.minusDays(1), CONTACT);

        // When
        var decision = AuditorAppointmentRules.dismiss(appointed, command, LEADING, TODAY, NOW);

        // Then
        assertThat(refusal(decision)).isEqualTo(AuditorRefusal.DISMISSAL_IN_THE_PAST);
    }

    @Test
    void a_dismissal_shortens_a_period_and_nothing_else() {
        // Given
        var later = new DismissAuditor(WIJKAANPAK, AUDITOR, TODAY.plusYears(2), CONTACT);

        // When
        var longer = AuditorAppointmentRules.dismiss(appointed, later, LEADING, TODAY, NOW);
        var unknown = AuditorAppointmentRules.dismiss(started, later, LEADING, TODAY, NOW);
        var byAnother = AuditorAppointmentRules.dismiss(appointed, later, CONTACT_ELSEWHERE, TODAY, NOW);

        // Then
        assertThat(refusal(longer)).isEqualTo(AuditorRefusal.AUDITOR_STOPS_EARLIER);
        assertThat(refusal(unknown)).isEqualTo(AuditorRefusal.NOT_AN_AUDITOR);
        assertThat(refusal(byAnother)).isEqualTo(ActorRolesRefusal.NOT_THE_INITIATOR);
    }

    @Test
    void a_party_that_left_can_be_invited_again_after_its_last_day() {
        // Given
        var leave = new LeaveWijkaanpak(WIJKAANPAK, TODAY, "Onze woningen zijn verkocht.", CONTACT_OF_ASSOCIATION);

        // When
        var left = after(admitted, PartyDeparture.leave(admitted, leave, CONTACT_ELSEWHERE, TODAY, NOW));
        var sameDay = PartyInvitation.invite(left, INVITE, LEADING, TODAY, NOW);
        var back = after(left, PartyInvitation.invite(left, INVITE, LEADING, TODAY.plusDays(1), NOW));

        // Then
        assertThat(refusal(sameDay)).isEqualTo(PartyRefusal.ALREADY_A_PARTY);
        assertThat(PartyAcceptance.checkMayAccept(back, ASSOCIATION).refused()).isEmpty();
    }

    @Test
    void who_left_and_came_back_took_part_on_the_days_of_both_times() {
        // Given
        var back = TODAY.plusMonths(2);
        var invited = after(started, PartyInvitation.invite(started, INVITE, LEADING, TODAY, NOW));
        var party = after(invited, PartyAcceptance.accept(invited, ACCEPT, TODAY, NOW));
        var leave = new LeaveWijkaanpak(WIJKAANPAK, TODAY.plusDays(9), "Verkocht.", CONTACT_OF_ASSOCIATION);
        var left = after(party, PartyDeparture.leave(party, leave, CONTACT_ELSEWHERE, TODAY, NOW));
        var later = back.atTime(9, 0).toInstant(ZoneOffset.UTC);
        var again = after(left, PartyInvitation.invite(left, INVITE, LEADING, back, later));
        var withdrawal = new WithdrawInvitation(WIJKAANPAK, ASSOCIATION, UUID.randomUUID(), "Toch niet.", CONTACT);
        var invitation = new PartyInvited(
                WIJKAANPAK,
                ASSOCIATION,
                PartyKind.HOUSING_ASSOCIATION,
                "De Voorbeeldhof",
                Audience.ofWijkaanpak(),
                CONTACT,
                later);

        // When
        var returned = after(again, PartyAcceptance.accept(again, ACCEPT, back, later));
        var withdrawn = after(again, PartyInvitation.withdraw(again, withdrawal, invitation, LEADING, back, later));

        // Then
        assertThat(returned.admitted(TODAY.plusDays(9)).map(Party::organisation))
                .contains(ASSOCIATION);
        assertThat(returned.admitted(TODAY.plusDays(10)).map(Party::organisation))
                .doesNotContain(ASSOCIATION);
        assertThat(returned.admitted(back).map(Party::organisation)).contains(ASSOCIATION);
        assertThat(withdrawn).isEqualTo(left);
    }

    @Test
    void an_auditor_is_dismissed_from_the_time_that_it_serves_whichever_was_appointed_last() {
        // Given
        var year = after(started, AuditorAppointmentRules.appoint(started, APPOINT, LEADING, NOW));
        var before =
                new AppointAuditor(WIJKAANPAK, AUDITOR, new Period(TODAY.minusDays(30), TODAY.minusDays(10)), CONTACT);
        var appointed = after(year, AuditorAppointmentRules.appoint(year, before, LEADING, NOW));
        var command = new DismissAuditor(WIJKAANPAK, AUDITOR, TODAY.plusDays(3), CONTACT);

        // When
        var dismissed = after(appointed, AuditorAppointmentRules.dismiss(appointed, command, LEADING, TODAY, NOW));

        // Then
        assertThat(dismissed.auditors().all())
                .containsExactly(
                        new Auditor(AUDITOR, before.period()),
                        new Auditor(AUDITOR, new Period(TODAY, TODAY.plusDays(3))));
    }

    @Test
    void the_initiator_stays_and_no_party_leaves_in_the_past() {
        // Given
        var yesterday = new LeaveWijkaanpak(WIJKAANPAK, TODAY.minusDays(1), "Al weg.", CONTACT_OF_ASSOCIATION);

        // When
        var past = PartyDeparture.leave(started, yesterday, CONTACT_ELSEWHERE, TODAY, NOW);

        // Then
        assertThat(refusal(past)).isEqualTo(PartyRefusal.DEPARTURE_IN_THE_PAST);
        assertThat(refusal(PartyDeparture.checkMayLeave(started, LEADING, TODAY)
                        .refused()
                        .orElseThrow()))
                .isEqualTo(PartyRefusal.INITIATOR_STAYS);
    }

    private static Wijkaanpak after(Wijkaanpak before, Decision decision) {
        return Decided.after(Wijkaanpak.FOLD, before, decision);
    }
}
