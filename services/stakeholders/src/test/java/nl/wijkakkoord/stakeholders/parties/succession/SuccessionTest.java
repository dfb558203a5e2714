// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.succession;

import static nl.wijkakkoord.stakeholders.Neighbourhood.AREA;
import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.AUDITOR;
import static nl.wijkakkoord.stakeholders.Neighbourhood.BY_MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.CONTACT;
import static nl.wijkakkoord.stakeholders.Neighbourhood.CONTACT_ELSEWHERE;
import static nl.wijkakkoord.stakeholders.Neighbourhood.CONTACT_OF_ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.LEADING;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.NOW;
import static nl.wijkakkoord.stakeholders.Neighbourhood.STRANGER;
import static nl.wijkakkoord.stakeholders.Neighbourhood.TODAY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.WIJKAANPAK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.SuccessionGround;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakStarted;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import nl.wijkakkoord.platform.decision.Refusal;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesRefusal;
import nl.wijkakkoord.stakeholders.parties.authority.Tasks;
import nl.wijkakkoord.stakeholders.parties.identity.IdentityRefusal;
import nl.wijkakkoord.stakeholders.parties.party.PartyDeparture;
import nl.wijkakkoord.stakeholders.parties.party.PartyInvitation;
import nl.wijkakkoord.stakeholders.parties.party.PartyRefusal;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.AuditorRefusal;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Party;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.Wijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AcceptSuccession;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.AnnounceSuccession;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.InviteParty;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.LeaveWijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.RecordAlias;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.WithdrawAlias;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.WithdrawSuccession;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakRefusal;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final OrganisationId SUCCESSOR = new OrganisationId("oin:00000001001234560000");
    private static final By DESK_OF_SUCCESSOR = new By(SUCCESSOR, UUID.randomUUID());
    private static final ActorRoles NEW = new ActorRoles(SUCCESSOR, Capacity.OUTSIDER, BY_MUNICIPALITY, Set.of());
    private static final Evidence EVIDENCE = new Evidence("Wet tot samenvoeging", Digest.of(new byte[] {1}));
    private static final String NAME = "Gemeente Veluwestad";

    private final Wijkaanpak wijkaanpak = Wijkaanpak.NONE
            .evolve(new WijkaanpakStarted(
                    WIJKAANPAK, "Wijkaanpak Zuid", MUNICIPALITY, AREA, Audience.ofPublic(), CONTACT, NOW))
            .evolve(admitted(MUNICIPALITY, PartyKind.MUNICIPALITY, "Gemeente Apeldoorn"))
            .evolve(admitted(ASSOCIATION, PartyKind.HOUSING_ASSOCIATION, "De Voorbeeldhof"));

    @Test
    void the_successor_of_the_initiator_is_the_initiator_and_the_predecessor_takes_part_no_more() {
        // Given
        var announced = after(wijkaanpak, announce(wijkaanpak, herindeling(), LEADING));

        // When
        var succeeded = after(announced, accept(announced, MUNICIPALITY, NEW, TODAY));

        // Then
        assertThat(announced.initiator()).isEqualTo(MUNICIPALITY);
        assertThat(succeeded.initiator()).isEqualTo(SUCCESSOR);
        assertThat(succeeded.admitted(TODAY).map(Party::organisation))
                .containsExactlyInAnyOrder(SUCCESSOR, ASSOCIATION);
        assertThat(succeeded.party(SUCCESSOR).orElseThrow().kind()).isEqualTo(PartyKind.MUNICIPALITY);
        assertThat(succeeded.party(SUCCESSOR).orElseThrow().name()).isEqualTo(NAME);
        assertThat(succeeded.party(MUNICIPALITY).orElseThrow().until()).isEqualTo(TODAY.minusDays(1));
        assertThat(succeeded.started().initiator()).isEqualTo(MUNICIPALITY);
    }

    @Test
    void of_two_predecessors_that_took_part_the_successor_has_one_seat() {
        // Given
        var first = after(wijkaanpak, announce(wijkaanpak, herindeling(), LEADING));
        var one = after(first, accept(first, MUNICIPALITY, NEW, TODAY));
        var second =
                after(one, announce(one, merger(ASSOCIATION, SUCCESSOR, CONTACT_OF_ASSOCIATION), CONTACT_ELSEWHERE));
        var contact = new ActorRoles(SUCCESSOR, Capacity.PARTY, Tasks.of(SUCCESSOR), LEADING.roles());

        // When
        var byAnybody = accept(second, ASSOCIATION, NEW, TODAY);
        var both = after(second, accept(second, ASSOCIATION, contact, TODAY));

        // Then
        assertThat(refusal(byAnybody)).isEqualTo(ActorRolesRefusal.NOT_A_CONTACT);
        assertThat(both.admitted(TODAY).map(Party::organisation)).containsExactly(SUCCESSOR);
        assertThat(both.party(SUCCESSOR).orElseThrow().name()).isEqualTo(NAME);
    }

    @Test
    void who_succeeded_may_be_succeeded_itself() {
        // Given
        var third = new OrganisationId("kvk:90000011");
        var announced = after(wijkaanpak, announce(wijkaanpak, herindeling(), LEADING));
        var succeeded = after(announced, accept(announced, MUNICIPALITY, NEW, TODAY));
        var again = after(
                succeeded,
                announce(
                        succeeded,
                        merger(SUCCESSOR, third, DESK_OF_SUCCESSOR),
                        new ActorRoles(SUCCESSOR, Capacity.PARTY, Tasks.of(SUCCESSOR), LEADING.roles())));

        // When
        var last = after(
                again,
                accept(
                        again,
                        SUCCESSOR,
                        new ActorRoles(third, Capacity.OUTSIDER, Tasks.of(SUCCESSOR), Set.of()),
                        TODAY));

        // Then
        assertThat(last.initiator()).isEqualTo(third);
    }

    @Test
    void it_is_announced_by_who_is_succeeded_or_by_the_operator_and_by_nobody_else() {
        // When
        var itself = announce(wijkaanpak, herindeling(), LEADING);
        var another = announce(wijkaanpak, herindeling(), CONTACT_ELSEWHERE);
        var operator = announce(
                wijkaanpak, byOperator(), new ActorRoles(STRANGER, Capacity.OUTSIDER, BY_MUNICIPALITY, Set.of()));

        // Then
        assertThat(itself).isInstanceOf(Accepted.class);
        assertThat(refusal(another)).isEqualTo(ActorRolesRefusal.NOT_A_CONTACT);
        assertThat(operator).isInstanceOf(Accepted.class);
    }

    @Test
    void nobody_takes_a_place_that_was_not_announced_for_it_or_before_the_day() {
        // Given
        var announced = after(wijkaanpak, announce(wijkaanpak, herindeling(), LEADING));

        // When
        var another = accept(
                announced, MUNICIPALITY, new ActorRoles(STRANGER, Capacity.OUTSIDER, BY_MUNICIPALITY, Set.of()), TODAY);
        var early = accept(announced, MUNICIPALITY, NEW, TODAY.minusDays(1));
        var none = accept(wijkaanpak, MUNICIPALITY, NEW, TODAY);

        // Then
        assertThat(refusal(another)).isEqualTo(IdentityRefusal.NO_SUCCESSION_ANNOUNCED);
        assertThat(early).isEqualTo(Decision.refused(IdentityRefusal.SUCCESSION_NOT_YET, TODAY));
        assertThat(refusal(none)).isEqualTo(IdentityRefusal.NO_SUCCESSION_ANNOUNCED);
    }

    @Test
    void what_was_announced_by_mistake_is_withdrawn() {
        // Given
        var announced = after(wijkaanpak, announce(wijkaanpak, herindeling(), LEADING));
        var command = new WithdrawSuccession(WIJKAANPAK, MUNICIPALITY, "Verkeerd nummer", false, CONTACT);

        // When
        var withdrawn = after(announced, SuccessionRules.withdraw(announced, command, LEADING, TODAY, NOW));
        var again = SuccessionRules.withdraw(withdrawn, command, LEADING, TODAY, NOW);

        // Then
        assertThat(withdrawn).isEqualTo(wijkaanpak);
        assertThat(refusal(again)).isEqualTo(IdentityRefusal.NO_SUCCESSION_ANNOUNCED);
    }

    @Test
    void the_ground_says_what_has_to_be_said_with_it() {
        // Given
        var association = CONTACT_OF_ASSOCIATION;

        // When
        var noMunicipality = announce(
                wijkaanpak,
                announcing(ASSOCIATION, SuccessionGround.HERINDELING, "GM1999", null, association),
                CONTACT_ELSEWHERE);
        var withoutCode = announce(
                wijkaanpak, announcing(MUNICIPALITY, SuccessionGround.HERINDELING, null, null, CONTACT), LEADING);
        var withCode = announce(
                wijkaanpak,
                announcing(ASSOCIATION, SuccessionGround.MERGER, "GM1999", null, association),
                CONTACT_ELSEWHERE);
        var splitWithoutDeed = announce(
                wijkaanpak,
                announcing(ASSOCIATION, SuccessionGround.SPLIT, null, null, association),
                CONTACT_ELSEWHERE);
        var mergerOfSome = announce(
                wijkaanpak,
                announcing(ASSOCIATION, SuccessionGround.MERGER, null, "De flats", association),
                CONTACT_ELSEWHERE);
        var split = announce(
                wijkaanpak,
                announcing(ASSOCIATION, SuccessionGround.SPLIT, null, "De flats", association),
                CONTACT_ELSEWHERE);

        // Then
        assertThat(refusal(noMunicipality)).isEqualTo(IdentityRefusal.GROUND_NOT_OF_KIND);
        assertThat(refusal(withoutCode)).isEqualTo(IdentityRefusal.MUNICIPALITY_OF_HERINDELING);
        assertThat(refusal(withCode)).isEqualTo(IdentityRefusal.MUNICIPALITY_OF_HERINDELING);
        assertThat(refusal(splitWithoutDeed)).isEqualTo(IdentityRefusal.DEED_OF_SPLIT_ONLY);
        assertThat(refusal(mergerOfSome)).isEqualTo(IdentityRefusal.DEED_OF_SPLIT_ONLY);
        assertThat(split).isInstanceOf(Accepted.class);
    }

    @Test
    void another_than_configuration_names_is_not_that_municipality() {
        // When
        var decision = SuccessionRules.announce(wijkaanpak, herindeling(), LEADING, STRANGER, TODAY, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(WijkaanpakRefusal.NOT_THIS_MUNICIPALITY, SUCCESSOR, "GM1999"));
    }

    @Test
    void an_auditor_one_of_another_capacity_and_the_organisation_itself_are_no_successors() {
        // Given
        var adviser = new OrganisationId("kvk:90000012");
        var more = wijkaanpak
                .evolve(admitted(adviser, PartyKind.ADVISER, "Adviesbureau"))
                .evolve(new AuditorAppointed(WIJKAANPAK, AUDITOR, TODAY, null, Audience.ofWijkaanpak(), CONTACT, NOW));

        // When
        var auditor = announce(more, merger(ASSOCIATION, AUDITOR, CONTACT_OF_ASSOCIATION), CONTACT_ELSEWHERE);
        var advising = announce(more, merger(ASSOCIATION, adviser, CONTACT_OF_ASSOCIATION), CONTACT_ELSEWHERE);
        var itself = announce(more, merger(ASSOCIATION, ASSOCIATION, CONTACT_OF_ASSOCIATION), CONTACT_ELSEWHERE);

        // Then
        assertThat(refusal(auditor)).isEqualTo(AuditorRefusal.AUDITOR_IS_NO_PARTY);
        assertThat(refusal(advising)).isEqualTo(PartyRefusal.CAPACITY_STANDS);
        assertThat(refusal(itself)).isEqualTo(IdentityRefusal.SUCCESSOR_IS_PREDECESSOR);
    }

    @Test
    void who_was_succeeded_does_not_come_back() {
        // Given
        var announced = after(
                wijkaanpak,
                announce(wijkaanpak, merger(ASSOCIATION, SUCCESSOR, CONTACT_OF_ASSOCIATION), CONTACT_ELSEWHERE));
        var succeeded = after(announced, accept(announced, ASSOCIATION, NEW, TODAY));
        var invitation = new InviteParty(WIJKAANPAK, ASSOCIATION, PartyKind.HOUSING_ASSOCIATION, "Terug", CONTACT);

        // When
        var again = PartyInvitation.invite(succeeded, invitation, LEADING, TODAY, NOW);
        var twice = announce(succeeded, merger(ASSOCIATION, STRANGER, CONTACT_OF_ASSOCIATION), CONTACT_ELSEWHERE);

        // Then
        assertThat(again).isEqualTo(Decision.refused(IdentityRefusal.ALREADY_SUCCEEDED, ASSOCIATION, SUCCESSOR));
        assertThat(refusal(twice)).isEqualTo(IdentityRefusal.ALREADY_SUCCEEDED);
    }

    @Test
    void a_successor_goes_by_no_name_of_another_party() {
        // Given
        var taken = new AnnounceSuccession(
                WIJKAANPAK,
                MUNICIPALITY,
                SUCCESSOR,
                "de voorbeeldhof",
                "GM1999",
                SuccessionGround.HERINDELING,
                TODAY,
                null,
                EVIDENCE,
                false,
                CONTACT);

        // When
        var decision = announce(wijkaanpak, taken, LEADING);

        // Then
        assertThat(refusal(decision)).isEqualTo(PartyRefusal.NAME_OF_ANOTHER_PARTY);
    }

    @Test
    void a_number_that_is_another_one_of_a_party_takes_no_part_of_its_own() {
        // Given
        var known = after(wijkaanpak, alias(wijkaanpak, STRANGER, CONTACT_ELSEWHERE));
        var invitation = new InviteParty(WIJKAANPAK, STRANGER, PartyKind.HOUSING_ASSOCIATION, "Ander", CONTACT);

        // When
        var invited = PartyInvitation.invite(known, invitation, LEADING, TODAY, NOW);
        var successor = announce(known, merger(MUNICIPALITY, STRANGER, CONTACT), LEADING);
        var again = alias(known, STRANGER, CONTACT_ELSEWHERE);

        // Then
        var refused = Decision.refused(IdentityRefusal.ALIAS_OF_A_PARTY, STRANGER, ASSOCIATION);
        assertThat(invited).isEqualTo(refused);
        assertThat(successor).isEqualTo(refused);
        assertThat(again).isEqualTo(refused);
        assertThat(known.aliases().of(ASSOCIATION)).containsExactly(STRANGER);
    }

    @Test
    void an_alias_is_said_of_the_own_organisation_and_is_no_other_party() {
        // When
        var byAnother = alias(wijkaanpak, STRANGER, LEADING);
        var ofAParty = alias(wijkaanpak, MUNICIPALITY, CONTACT_ELSEWHERE);

        // Then
        assertThat(refusal(byAnother)).isEqualTo(ActorRolesRefusal.NOT_A_CONTACT);
        assertThat(refusal(ofAParty)).isEqualTo(PartyRefusal.ALREADY_A_PARTY);
    }

    @Test
    void an_alias_that_was_a_mistake_and_one_of_who_left_are_free_again() {
        // Given
        var known = after(wijkaanpak, alias(wijkaanpak, STRANGER, CONTACT_ELSEWHERE));
        var invitation = new InviteParty(WIJKAANPAK, STRANGER, PartyKind.HOUSING_ASSOCIATION, "Ander", CONTACT);
        var command = new WithdrawAlias(WIJKAANPAK, STRANGER, "Vergissing", false, CONTACT_OF_ASSOCIATION);
        var leave = new LeaveWijkaanpak(WIJKAANPAK, TODAY, "Verkocht", CONTACT_OF_ASSOCIATION);
        var left = after(known, PartyDeparture.leave(known, leave, CONTACT_ELSEWHERE, TODAY, NOW));

        // When
        var withdrawn = after(known, AliasRules.withdraw(known, command, CONTACT_ELSEWHERE, NOW));
        var afterwards = PartyInvitation.invite(left, invitation, LEADING, TODAY.plusDays(1), NOW);
        var unknown = AliasRules.withdraw(wijkaanpak, command, CONTACT_ELSEWHERE, NOW);

        // Then
        assertThat(withdrawn).isEqualTo(wijkaanpak);
        assertThat(afterwards).isInstanceOf(Accepted.class);
        assertThat(refusal(unknown)).isEqualTo(IdentityRefusal.ALIAS_UNKNOWN);
    }

    private static PartyAdmitted admitted(OrganisationId organisation, PartyKind kind, String name) {
        return new PartyAdmitted(WIJKAANPAK, organisation, kind, name, Audience.ofWijkaanpak(), CONTACT, NOW);
    }

    private static AnnounceSuccession herindeling() {
        return announcing(MUNICIPALITY, SuccessionGround.HERINDELING, "GM1999", null, CONTACT);
    }

    private static AnnounceSuccession byOperator() {
        var one = herindeling();
        return new AnnounceSuccession(
                WIJKAANPAK,
                one.predecessor(),
                one.successor(),
                one.name(),
                one.municipality(),
                one.ground(),
                one.from(),
                one.passes(),
                one.evidence(),
                true,
                one.by());
    }

    private static AnnounceSuccession announcing(
            OrganisationId predecessor, SuccessionGround ground, String municipality, String passes, By by) {
        return new AnnounceSuccession(
                WIJKAANPAK, predecessor, SUCCESSOR, NAME, municipality, ground, TODAY, passes, EVIDENCE, false, by);
    }

    private static AnnounceSuccession merger(OrganisationId predecessor, OrganisationId successor, By by) {
        return new AnnounceSuccession(
                WIJKAANPAK,
                predecessor,
                successor,
                "Fusie van " + predecessor,
                null,
                SuccessionGround.MERGER,
                TODAY,
                null,
                EVIDENCE,
                false,
                by);
    }

    private static Decision announce(Wijkaanpak wijkaanpak, AnnounceSuccession command, ActorRoles authority) {
        return SuccessionRules.announce(wijkaanpak, command, authority, null, TODAY, NOW);
    }

    private static Decision accept(
            Wijkaanpak wijkaanpak, OrganisationId predecessor, ActorRoles authority, LocalDate today) {
        var by = new By(authority.organisation(), DESK_OF_SUCCESSOR.member());
        return SuccessionRules.accept(
                wijkaanpak, new AcceptSuccession(WIJKAANPAK, predecessor, by), authority, today, NOW);
    }

    private static Decision alias(Wijkaanpak wijkaanpak, OrganisationId alias, ActorRoles authority) {
        var command = new RecordAlias(WIJKAANPAK, ASSOCIATION, alias, EVIDENCE, false, CONTACT_OF_ASSOCIATION);
        return AliasRules.record(wijkaanpak, command, authority, TODAY, NOW);
    }

    private static Refusal refusal(Decision decision) {
        return ((Refused) decision).refusal();
    }

    private static Wijkaanpak after(Wijkaanpak before, Decision decision) {
        var after = before;
        for (var event : ((Accepted) decision).events()) {
            after = after.evolve((WijkaanpakEvent) event);
        }
        return after;
    }
}
