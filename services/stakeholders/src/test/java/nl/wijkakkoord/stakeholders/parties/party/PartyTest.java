// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.party;

import static nl.wijkakkoord.platform.testing.Decided.refusal;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.stakeholders.parties.area.AreaCodes;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesRefusal;
import nl.wijkakkoord.stakeholders.parties.correction.CorrectionRefusal;
import nl.wijkakkoord.stakeholders.parties.directory.DirectoryEntry;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Party;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AcceptInvitation;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.CorrectParty;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.InviteParty;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.LeaveWijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.StartWijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.WithdrawInvitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartyTest {
    private static final UUID ENTRY = UUID.fromString("c1a6f5c2-8f0b-4c58-9a37-6f3e2b1d0c94");
    private static final String NAME = "Stichting De Voorbeeldhof";
    private static final InviteParty INVITE =
            new InviteParty(WIJKAANPAK, ASSOCIATION, PartyKind.HOUSING_ASSOCIATION, "De Voorbeeldhof", CONTACT);

    private static final AcceptInvitation ACCEPT = new AcceptInvitation(
            WIJKAANPAK, new DirectoryEntry("Iris Voorbeeld", "iris@example.org"), CONTACT_OF_ASSOCIATION);

    private final Wijkaanpak started = after(
            Wijkaanpak.NONE,
            Wijkaanpak.NONE.start(
                    new StartWijkaanpak(WIJKAANPAK, "Wijkaanpak Zuid", "Gemeente Apeldoorn", AREA, CONTACT),
                    MUNICIPALITY,
                    AreaCodes.NONE,
                    TODAY,
                    NOW));
    private final Decision inviting = PartyInvitation.invite(started, INVITE, LEADING, TODAY, NOW);
    private final Wijkaanpak invited = after(started, inviting);
    private final Decision accepting = PartyAcceptance.accept(invited, ACCEPT, TODAY, NOW);
    private final Wijkaanpak admitted = after(invited, accepting);

    @Test
    void who_invited_wrongly_corrects_kind_and_name_before_it_is_accepted() {
        // When
        var decision = PartyCorrection.correct(
                invited, correcting(PartyKind.ADVISER, CONTACT), event(inviting), LEADING, TODAY, NOW);

        // Then
        var corrected = after(invited, decision);
        assertThat(event(decision).audience()).isEqualTo(Audience.of(MUNICIPALITY, ASSOCIATION));
        assertThat(party(corrected, ASSOCIATION).kind()).isEqualTo(PartyKind.ADVISER);
        assertThat(party(corrected, ASSOCIATION).name()).isEqualTo(NAME);
        assertThat(party(corrected, ASSOCIATION).invitedAt()).isEqualTo(NOW);
        var accepted = PartyAcceptance.accept(corrected, ACCEPT, TODAY, NOW);
        assertThat(party(after(corrected, accepted), ASSOCIATION).kind()).isEqualTo(PartyKind.ADVISER);
    }

    @Test
    void who_takes_part_corrects_its_own_name_and_nobody_else_does() {
        // Given
        var command = correcting(PartyKind.HOUSING_ASSOCIATION, CONTACT_OF_ASSOCIATION);

        // When
        var itself = PartyCorrection.correct(admitted, command, event(accepting), CONTACT_ELSEWHERE, TODAY, NOW);
        var initiator = PartyCorrection.correct(admitted, command, event(accepting), LEADING, TODAY, NOW);

        // Then
        assertThat(event(itself).audience()).isEqualTo(Audience.ofWijkaanpak());
        assertThat(party(after(admitted, itself), ASSOCIATION).name()).isEqualTo(NAME);
        assertThat(refusal(initiator)).isEqualTo(ActorRolesRefusal.NOT_A_CONTACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gemeente Apeldoorn", " gemeente  APELDOORN", "Gemeente\u00a0Apeldoorn\u200b"})
    void nobody_is_invited_under_the_name_of_another_or_takes_it(String name) {
        // Given
        var command = new CorrectParty(
                WIJKAANPAK, ASSOCIATION, ENTRY, "Naam", PartyKind.HOUSING_ASSOCIATION, name, CONTACT_OF_ASSOCIATION);
        var invitation = new InviteParty(WIJKAANPAK, STRANGER, PartyKind.MUNICIPALITY, name, CONTACT);

        // When
        var taken = PartyCorrection.correct(admitted, command, event(accepting), CONTACT_ELSEWHERE, TODAY, NOW);
        var given = PartyInvitation.invite(started, invitation, LEADING, TODAY, NOW);

        // Then
        assertThat(taken).isEqualTo(Decision.refused(PartyRefusal.NAME_OF_ANOTHER_PARTY, name, MUNICIPALITY));
        assertThat(given).isEqualTo(Decision.refused(PartyRefusal.NAME_OF_ANOTHER_PARTY, name, MUNICIPALITY));
    }

    @Test
    void a_last_day_that_was_announced_is_moved_forward_and_neither_back_nor_away() {
        // Given
        var mistyped = new LeaveWijkaanpak(WIJKAANPAK, TODAY.plusYears(10), "Verkocht", CONTACT_OF_ASSOCIATION);
        var leaving = after(admitted, PartyDeparture.leave(admitted, mistyped, CONTACT_ELSEWHERE, TODAY, NOW));
        var right = new LeaveWijkaanpak(WIJKAANPAK, TODAY.plusDays(9), "Verkocht", CONTACT_OF_ASSOCIATION);

        // When
        var moved = after(leaving, PartyDeparture.leave(leaving, right, CONTACT_ELSEWHERE, TODAY, NOW));

        // Then
        assertThat(moved.party(ASSOCIATION).orElseThrow().until()).isEqualTo(TODAY.plusDays(9));
        assertThat(PartyDeparture.checkMayLeave(moved, CONTACT_ELSEWHERE, TODAY.plusDays(8))
                        .passes())
                .isTrue();
        assertThat(PartyDeparture.checkMayLeave(moved, CONTACT_ELSEWHERE, TODAY.plusDays(9))
                        .refused())
                .contains(Decision.refused(PartyRefusal.ALREADY_LEAVING, TODAY.plusDays(9)));
        assertThat(PartyDeparture.leave(moved, mistyped, CONTACT_ELSEWHERE, TODAY, NOW))
                .isEqualTo(Decision.refused(PartyRefusal.ALREADY_LEAVING, TODAY.plusDays(9)));
    }

    @Test
    void the_name_of_who_left_is_free() {
        // Given
        var leave = new LeaveWijkaanpak(WIJKAANPAK, TODAY, "Verkocht", CONTACT_OF_ASSOCIATION);
        var left = after(admitted, PartyDeparture.leave(admitted, leave, CONTACT_ELSEWHERE, TODAY, NOW));
        var invitation = new InviteParty(WIJKAANPAK, STRANGER, PartyKind.VVE, "De Voorbeeldhof", CONTACT);

        // When
        var today = PartyInvitation.invite(left, invitation, LEADING, TODAY, NOW);
        var tomorrow = PartyInvitation.invite(left, invitation, LEADING, TODAY.plusDays(1), NOW);

        // Then
        assertThat(refusal(today)).isEqualTo(PartyRefusal.NAME_OF_ANOTHER_PARTY);
        assertThat(tomorrow).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_correction_gives_or_takes_no_part_in_the_deciding() {
        // Given
        var command = correcting(PartyKind.ADVISER, CONTACT_OF_ASSOCIATION);

        // When
        var adviser = PartyCorrection.correct(admitted, command, event(accepting), CONTACT_ELSEWHERE, TODAY, NOW);

        // Then
        assertThat(refusal(adviser)).isEqualTo(PartyRefusal.CAPACITY_STANDS);
    }

    @Test
    void an_invitation_that_was_a_mistake_is_withdrawn_as_long_as_it_is_not_accepted() {
        // Given
        var command = new WithdrawInvitation(WIJKAANPAK, ASSOCIATION, ENTRY, "Verkeerde organisatie", CONTACT);

        // When
        var withdrawn = PartyInvitation.withdraw(invited, command, event(inviting), LEADING, TODAY, NOW);
        var late = PartyInvitation.withdraw(admitted, command, event(inviting), LEADING, TODAY, NOW);
        var byAnother = PartyInvitation.withdraw(invited, command, event(inviting), CONTACT_ELSEWHERE, TODAY, NOW);

        // Then
        assertThat(after(invited, withdrawn)).isEqualTo(started);
        assertThat(refusal(late)).isEqualTo(PartyRefusal.ALREADY_A_PARTY);
        assertThat(refusal(byAnother)).isEqualTo(ActorRolesRefusal.NOT_THE_INITIATOR);
    }

    @Test
    void only_an_entry_of_this_party_that_stands_is_corrected() {
        // Given
        var command = correcting(PartyKind.HOUSING_ASSOCIATION, CONTACT);
        var corrected = after(invited, PartyCorrection.correct(invited, command, event(inviting), LEADING, TODAY, NOW));
        var stranger = new CorrectParty(WIJKAANPAK, STRANGER, ENTRY, "Naam", PartyKind.VVE, NAME, CONTACT);

        // When
        var nothing = PartyCorrection.correct(invited, command, null, LEADING, TODAY, NOW);
        var another = PartyCorrection.correct(invited, command, event(started()), LEADING, TODAY, NOW);
        var again = PartyCorrection.correct(corrected, command, event(inviting), LEADING, TODAY, NOW);
        var unknown = PartyCorrection.correct(invited, stranger, event(inviting), LEADING, TODAY, NOW);

        // Then
        assertThat(refusal(nothing)).isEqualTo(CorrectionRefusal.ENTRY_NOT_CORRECTABLE);
        assertThat(refusal(another)).isEqualTo(CorrectionRefusal.ENTRY_NOT_CORRECTABLE);
        assertThat(refusal(again)).isEqualTo(CorrectionRefusal.ENTRY_ALREADY_CORRECTED);
        assertThat(refusal(unknown)).isEqualTo(PartyRefusal.PARTY_UNKNOWN);
    }

    @Test
    void what_it_was_before_it_left_is_not_corrected_when_it_is_invited_again() {
        // Given
        var leave = new LeaveWijkaanpak(WIJKAANPAK, TODAY, "Verkocht", CONTACT_OF_ASSOCIATION);
        var left = after(admitted, PartyDeparture.leave(admitted, leave, CONTACT_ELSEWHERE, TODAY, NOW));
        var later = Instant.parse("2026-06-01T09:00:00Z");
        var again = after(left, PartyInvitation.invite(left, INVITE, LEADING, TODAY.plusMonths(3), later));

        // When
        var earlier = PartyCorrection.correct(
                again,
                correcting(PartyKind.HOUSING_ASSOCIATION, CONTACT),
                event(accepting),
                LEADING,
                TODAY.plusMonths(3),
                later);

        // Then
        assertThat(refusal(earlier)).isEqualTo(CorrectionRefusal.ENTRY_NOT_CORRECTABLE);
    }

    private static CorrectParty correcting(PartyKind kind, By by) {
        return new CorrectParty(WIJKAANPAK, ASSOCIATION, ENTRY, "Zo staat het in het register", kind, NAME, by);
    }

    /** The admission of somebody else. */
    private static Decision started() {
        return Wijkaanpak.NONE.start(
                new StartWijkaanpak(WIJKAANPAK, "Wijkaanpak Zuid", "Gemeente Apeldoorn", AREA, CONTACT),
                MUNICIPALITY,
                AreaCodes.NONE,
                TODAY,
                NOW);
    }

    private static Party party(Wijkaanpak wijkaanpak, OrganisationId organisation) {
        return wijkaanpak.parties().stream()
                .filter(party -> party.organisation().equals(organisation))
                .findAny()
                .orElseThrow();
    }

    private static Event event(Decision decision) {
        return Decided.events(decision).getLast();
    }

    private static Wijkaanpak after(Wijkaanpak before, Decision decision) {
        return Decided.after(Wijkaanpak.FOLD, before, decision);
    }
}
