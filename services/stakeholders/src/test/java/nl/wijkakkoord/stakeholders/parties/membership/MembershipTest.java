// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import static nl.wijkakkoord.platform.testing.Decided.refusal;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.RoleFrom;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.timeline.PeriodRefusal;
import nl.wijkakkoord.platform.timeline.Timeline.Fact;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesRefusal;
import nl.wijkakkoord.stakeholders.parties.correction.CorrectionRefusal;
import nl.wijkakkoord.stakeholders.parties.correction.Reason;
import nl.wijkakkoord.stakeholders.parties.directory.OrganisationFacts;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.ChangeRole;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.CorrectDirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.CorrectMembership;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.EraseDirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.JoinAsContact;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.JoinMember;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.Leave;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private static final UUID ID = UUID.fromString("934e034b-03ed-4db4-b8c1-0a80c5642bcc");
    private static final UUID MEMBER = UUID.fromString("0a4bd1c4-9f0b-4f64-8f2c-9c8b7d1e2f30");
    private static final UUID ENTRY = UUID.fromString("5b8a1f0e-2c5d-4d0b-8f0e-0d3a4b6c7e21");
    private static final Period YEAR = new Period(TODAY, TODAY.plusYears(1));
    private static final JoinMember JOIN = joining(YEAR);

    private static final OrganisationFacts FACTS =
            new OrganisationFacts(List.of(new Period(TODAY.minusYears(1), null)), TODAY, null);

    private final Membership joined =
            after(Membership.NONE, Membership.NONE.join(JOIN, LEADING, FACTS, true, false, NOW));

    @Test
    void the_founder_is_contact_from_that_day_on() {
        // When
        var founder = after(
                Membership.NONE,
                Membership.NONE.join(
                        new JoinAsContact(ID, WIJKAANPAK, MUNICIPALITY, CONTACT.member(), TODAY, CONTACT), NOW));

        // Then
        assertThat(founder.roles().periods()).containsExactly(new Fact<>(MemberRole.CONTACT, new Period(TODAY, null)));
        assertThat(founder.joined().member()).isEqualTo(CONTACT.member());
    }

    @Test
    void a_member_joins_for_the_organisation_of_the_contact() {
        assertThat(joined.joined().organisation()).isEqualTo(MUNICIPALITY);
        assertThat(joined.joined().member()).isEqualTo(MEMBER);
        assertThat(joined.roles().periods()).containsExactly(new Fact<>(MemberRole.PROJECT_LEADER, YEAR));
    }

    @Test
    void nobody_joins_who_could_never_act_or_has_the_role_already() {
        // When
        var withoutContact = Membership.NONE.join(JOIN, NO_ROLE, FACTS, true, false, NOW);
        var byAnother = Membership.NONE.join(JOIN, CONTACT_ELSEWHERE, FACTS, true, false, NOW);
        var foreign = Membership.NONE.join(JOIN, LEADING, FACTS, false, false, NOW);
        var twice = Membership.NONE.join(JOIN, LEADING, FACTS, true, true, NOW);
        var reversed =
                Membership.NONE.join(joining(new Period(TODAY, TODAY.minusDays(1))), LEADING, FACTS, true, false, NOW);
        var again = joined.join(JOIN, LEADING, FACTS, true, false, NOW);

        // Then
        assertThat(refusal(withoutContact)).isEqualTo(ActorRolesRefusal.NOT_A_CONTACT);
        assertThat(refusal(byAnother)).isEqualTo(ActorRolesRefusal.NOT_A_CONTACT);
        assertThat(refusal(foreign)).isEqualTo(MembershipRefusal.ISSUER_NOT_OF_ORGANISATION);
        assertThat(refusal(twice)).isEqualTo(MembershipRefusal.ALREADY_IN_ROLE);
        assertThat(refusal(reversed)).isEqualTo(PeriodRefusal.PERIOD_REVERSED);
        assertThat(refusal(again)).isEqualTo(MembershipRefusal.MEMBERSHIP_EXISTS);
    }

    @Test
    void a_new_role_ends_the_one_before() {
        // Given
        var command = new ChangeRole(ID, MemberRole.BOARD_MEMBER, TODAY.plusMonths(2), CONTACT);

        // When
        var changed = after(joined, joined.changeRole(command, LEADING, FACTS, NOW));

        // Then
        assertThat(changed.roles().periods())
                .containsExactly(
                        new Fact<>(
                                MemberRole.PROJECT_LEADER,
                                new Period(TODAY, TODAY.plusMonths(2).minusDays(1))),
                        new Fact<>(MemberRole.BOARD_MEMBER, new Period(TODAY.plusMonths(2), YEAR.until())));
    }

    @Test
    void a_role_that_is_recorded_late_ends_where_the_next_one_begins() {
        // Given
        var leading = after(
                joined,
                joined.changeRole(
                        new ChangeRole(ID, MemberRole.BOARD_MEMBER, TODAY.plusMonths(2), CONTACT),
                        LEADING,
                        FACTS,
                        NOW));
        var command = new ChangeRole(ID, MemberRole.ADVISER, TODAY.plusMonths(1), CONTACT);

        // When
        var changed = after(leading, leading.changeRole(command, LEADING, FACTS, NOW));

        // Then
        assertThat(changed.roles().on(TODAY.plusMonths(1).minusDays(1))).contains(MemberRole.PROJECT_LEADER);
        assertThat(changed.roles().on(TODAY.plusMonths(2).minusDays(1))).contains(MemberRole.ADVISER);
        assertThat(changed.roles().on(TODAY.plusMonths(2))).contains(MemberRole.BOARD_MEMBER);
        assertThat(changed.roles().on(YEAR.until())).contains(MemberRole.BOARD_MEMBER);
    }

    @Test
    void a_role_from_the_first_day_on_takes_the_place_of_the_one_before() {
        // Given
        var command = new ChangeRole(ID, MemberRole.BOARD_MEMBER, TODAY, CONTACT);

        // When
        var changed = after(joined, joined.changeRole(command, LEADING, FACTS, NOW));

        // Then
        assertThat(changed.roles().periods()).containsExactly(new Fact<>(MemberRole.BOARD_MEMBER, YEAR));
    }

    @Test
    void a_role_changes_within_the_membership_to_another_one() {
        // When
        var before = joined.changeRole(
                new ChangeRole(ID, MemberRole.ADVISER, TODAY.minusDays(1), CONTACT), LEADING, FACTS, NOW);
        var after = joined.changeRole(
                new ChangeRole(ID, MemberRole.ADVISER, TODAY.plusYears(2), CONTACT), LEADING, FACTS, NOW);
        var same = joined.changeRole(
                new ChangeRole(ID, MemberRole.PROJECT_LEADER, TODAY.plusDays(1), CONTACT), LEADING, FACTS, NOW);
        var byAnother = joined.changeRole(
                new ChangeRole(ID, MemberRole.ADVISER, TODAY, CONTACT_OF_ASSOCIATION), CONTACT_ELSEWHERE, FACTS, NOW);

        // Then
        assertThat(refusal(before)).isEqualTo(MembershipRefusal.DAY_OUTSIDE_MEMBERSHIP);
        assertThat(refusal(after)).isEqualTo(MembershipRefusal.DAY_OUTSIDE_MEMBERSHIP);
        assertThat(refusal(same)).isEqualTo(MembershipRefusal.ALREADY_IN_ROLE);
        assertThat(refusal(byAnother)).isEqualTo(ActorRolesRefusal.NOT_A_CONTACT);
    }

    @Test
    void a_member_leaves_on_an_earlier_day_than_was_foreseen() {
        // When
        var left = after(joined, joined.leave(new Leave(ID, TODAY.plusDays(9), CONTACT), LEADING, FACTS, NOW));
        var later = joined.leave(new Leave(ID, YEAR.until(), CONTACT), LEADING, FACTS, NOW);

        // Then
        assertThat(left.roles().periods())
                .containsExactly(new Fact<>(MemberRole.PROJECT_LEADER, new Period(TODAY, TODAY.plusDays(9))));
        assertThat(refusal(later)).isEqualTo(MembershipRefusal.MEMBERSHIP_ENDS_EARLIER);
    }

    @Test
    void who_leaves_before_the_first_day_never_took_part() {
        // When
        var left = after(joined, joined.leave(new Leave(ID, TODAY.minusDays(1), CONTACT), LEADING, FACTS, NOW));
        var changed = left.changeRole(new ChangeRole(ID, MemberRole.ADVISER, TODAY, CONTACT), LEADING, FACTS, NOW);

        // Then
        assertThat(left.roles().periods()).isEmpty();
        assertThat(refusal(changed)).isEqualTo(MembershipRefusal.DAY_OUTSIDE_MEMBERSHIP);
    }

    @Test
    void a_correction_names_the_mistaken_event_and_its_roles_stand_from_then_on() {
        // Given
        var left = after(joined, joined.leave(new Leave(ID, TODAY.plusDays(9), CONTACT), LEADING, FACTS, NOW));
        var roles = List.of(
                new RoleFrom(MemberRole.ADVISER, TODAY.minusMonths(1)), new RoleFrom(MemberRole.CONTACT, TODAY));

        // When
        var corrected = after(left, left.correct(correcting(roles, null), left(), LEADING, null, FACTS, NOW));
        var again = corrected.correct(correcting(roles, null), left(), LEADING, null, FACTS, NOW);

        // Then
        assertThat(corrected.roles().periods())
                .containsExactly(
                        new Fact<>(MemberRole.ADVISER, new Period(TODAY.minusMonths(1), TODAY.minusDays(1))),
                        new Fact<>(MemberRole.CONTACT, new Period(TODAY, null)));
        assertThat(refusal(again)).isEqualTo(CorrectionRefusal.ENTRY_ALREADY_CORRECTED);
    }

    @Test
    void a_membership_that_should_never_have_been_recorded_has_no_day() {
        // When
        var never =
                after(joined, joined.correct(correcting(List.of(), null), joined.joined(), LEADING, null, FACTS, NOW));
        var changed = never.changeRole(new ChangeRole(ID, MemberRole.ADVISER, TODAY, CONTACT), LEADING, FACTS, NOW);

        // Then
        assertThat(never.roles().periods()).isEmpty();
        assertThat(refusal(changed)).isEqualTo(MembershipRefusal.DAY_OUTSIDE_MEMBERSHIP);
    }

    @Test
    void a_correction_is_refused_that_names_nothing_or_is_not_right_itself() {
        // Given
        var one = List.of(new RoleFrom(MemberRole.ADVISER, TODAY));
        var backwards =
                List.of(new RoleFrom(MemberRole.ADVISER, TODAY), new RoleFrom(MemberRole.CONTACT, TODAY.minusDays(1)));
        var erased = Decided.event(joined.erase(new EraseDirectoryEntry(ID, false, CONTACT), LEADING, true, NOW));

        // When
        var nothing = joined.correct(correcting(one, null), null, LEADING, null, FACTS, NOW);
        var erasure = joined.correct(correcting(one, null), erased, LEADING, null, FACTS, NOW);
        var byAnother = joined.correct(correcting(one, null), joined.joined(), CONTACT_ELSEWHERE, null, FACTS, NOW);
        var reversed = joined.correct(correcting(backwards, null), joined.joined(), LEADING, null, FACTS, NOW);
        var ended = joined.correct(correcting(one, TODAY.minusDays(1)), joined.joined(), LEADING, null, FACTS, NOW);
        var twice = joined.correct(correcting(one, null), joined.joined(), LEADING, MemberRole.ADVISER, FACTS, NOW);

        // Then
        assertThat(refusal(nothing)).isEqualTo(CorrectionRefusal.ENTRY_NOT_CORRECTABLE);
        assertThat(refusal(erasure)).isEqualTo(CorrectionRefusal.ENTRY_NOT_CORRECTABLE);
        assertThat(refusal(byAnother)).isEqualTo(ActorRolesRefusal.NOT_A_CONTACT);
        assertThat(refusal(reversed)).isEqualTo(PeriodRefusal.PERIOD_REVERSED);
        assertThat(refusal(ended)).isEqualTo(PeriodRefusal.PERIOD_REVERSED);
        assertThat(refusal(twice)).isEqualTo(MembershipRefusal.ALREADY_IN_ROLE);
    }

    @Test
    void an_entry_is_corrected_by_who_may_erase_it_and_not_after_that() {
        // When
        var itself =
                joined.correctEntry(new CorrectDirectoryEntry(ID, new By(MUNICIPALITY, MEMBER)), NO_ROLE, true, NOW);
        var elsewhere = joined.correctEntry(
                new CorrectDirectoryEntry(ID, CONTACT_OF_ASSOCIATION), CONTACT_ELSEWHERE, true, NOW);
        var erased = joined.correctEntry(new CorrectDirectoryEntry(ID, CONTACT), LEADING, false, NOW);

        // Then
        assertThat(after(joined, itself)).isEqualTo(joined);
        assertThat(refusal(elsewhere)).isEqualTo(MembershipRefusal.ENTRY_OF_ANOTHER);
        assertThat(refusal(erased)).isEqualTo(MembershipRefusal.ENTRY_ALREADY_ERASED);
    }

    @Test
    void an_entry_is_erased_by_a_contact_or_by_the_member_itself_and_by_nobody_else() {
        // When
        var contact = joined.erase(new EraseDirectoryEntry(ID, false, CONTACT), LEADING, true, NOW);
        var itself = joined.erase(new EraseDirectoryEntry(ID, false, new By(MUNICIPALITY, MEMBER)), NO_ROLE, true, NOW);
        var colleague = joined.erase(
                new EraseDirectoryEntry(ID, false, new By(MUNICIPALITY, UUID.randomUUID())), NO_ROLE, true, NOW);
        var elsewhere =
                joined.erase(new EraseDirectoryEntry(ID, false, CONTACT_OF_ASSOCIATION), CONTACT_ELSEWHERE, true, NOW);
        var again = joined.erase(new EraseDirectoryEntry(ID, false, CONTACT), LEADING, false, NOW);

        // Then
        assertThat(contact).isInstanceOf(Accepted.class);
        assertThat(itself).isInstanceOf(Accepted.class);
        assertThat(refusal(colleague)).isEqualTo(MembershipRefusal.ENTRY_OF_ANOTHER);
        assertThat(refusal(elsewhere)).isEqualTo(MembershipRefusal.ENTRY_OF_ANOTHER);
        assertThat(refusal(again)).isEqualTo(MembershipRefusal.ENTRY_ALREADY_ERASED);
        assertThat(after(joined, contact).roles()).isEqualTo(joined.roles());
    }

    private static CorrectMembership correcting(List<RoleFrom> roles, LocalDate until) {
        return new CorrectMembership(
                ID, ENTRY, Reason.said("Verkeerd overgenomen", "0".repeat(32)), roles, until, CONTACT);
    }

    private Event left() {
        return Decided.event(joined.leave(new Leave(ID, TODAY.plusDays(9), CONTACT), LEADING, FACTS, NOW));
    }

    private static JoinMember joining(Period period) {
        return new JoinMember(
                ID, WIJKAANPAK, MEMBER, "https://login.example", MemberRole.PROJECT_LEADER, period, CONTACT);
    }

    private static Membership after(Membership before, Decision decision) {
        return Decided.after(Membership.FOLD, before, decision);
    }
}
