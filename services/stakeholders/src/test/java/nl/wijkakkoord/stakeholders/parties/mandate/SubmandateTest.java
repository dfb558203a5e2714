// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import static nl.wijkakkoord.platform.testing.Decided.refusal;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static nl.wijkakkoord.stakeholders.parties.mandate.MandateRefusal.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.MandateBeneath;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.SubmandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateTerms;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesRefusal;
import nl.wijkakkoord.stakeholders.parties.correction.Reason;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.CorrectMandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.GrantSubmandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.WithdrawMandate;
import org.junit.jupiter.api.Test;

class SubmandateTest {
    private static final UUID BENEATH = UUID.fromString("311c850a-e4ba-48e8-8c86-b27b8d0fa65b");
    private static final UUID ID = UUID.fromString("5d1a8a52-2b9d-4f0e-8b6b-0a7f6d8f3a11");
    private static final By PRINCIPAL = new By(MUNICIPALITY, UUID.fromString("0a4bd1c4-9f0b-4f64-8f2c-9c8b7d1e2f30"));
    private static final UUID DEPUTY = UUID.fromString("7d0c1a33-61c5-4c3c-9d57-2f7f4be5a6d1");
    private static final ActorRoles ROLES =
            new ActorRoles(MUNICIPALITY, Capacity.PARTY, BY_MUNICIPALITY, Set.of(MemberRole.BOARD_MEMBER));
    private static final Period YEAR = new Period(TODAY, TODAY.plusYears(1));
    private static final Evidence EVIDENCE = new Evidence("Ondermandaatbesluit", Digest.of(new byte[] {1}));

    private final Submandate under = new Submandate(mandate(true));

    @Test
    void who_holds_a_mandate_that_allows_it_names_a_deputy_within_it() {
        // When
        var decision = grant(under, granting(PRINCIPAL, terms(10_000_000L, YEAR, "direction")), ROLES);

        // Then
        assertThat(decision)
                .isEqualTo(Decision.accepted(new SubmandateGranted(
                        ID,
                        WIJKAANPAK,
                        MUNICIPALITY,
                        DEPUTY,
                        new MandateBeneath(BENEATH, 4, PRINCIPAL.member()),
                        terms(10_000_000L, YEAR, "direction"),
                        Audience.ofWijkaanpak(),
                        PRINCIPAL,
                        NOW)));
    }

    @Test
    void nobody_gives_more_than_he_has() {
        // Given
        var longer = new Period(TODAY, TODAY.plusYears(1).plusDays(1));
        var earlier = new Period(TODAY.minusDays(1), TODAY);
        var open = new Period(TODAY, null);

        // When
        var wider = Stream.of(
                        terms(10_000_001L, YEAR, "direction"),
                        terms(null, YEAR, "direction"),
                        terms(1L, YEAR, "budget"),
                        terms(1L, longer, "direction"),
                        terms(1L, earlier, "direction"),
                        terms(1L, open, "direction"))
                .map(terms -> refusal(grant(under, granting(PRINCIPAL, terms), ROLES)));

        // Then
        assertThat(wider).hasSize(6).containsOnly(SUBMANDATE_WIDER_THAN_MANDATE);
    }

    @Test
    void nobody_gives_what_was_withdrawn() {
        // Given
        var withdrawing =
                new WithdrawMandate(BENEATH, TODAY.plusDays(7), Reason.said("Reden", "0".repeat(32)), CONTACT);
        var withdrawn = new Submandate(after(under.beneath(), under.beneath().withdraw(withdrawing, LEADING, NOW)));

        // When
        var longer = grant(withdrawn, granting(PRINCIPAL, terms(1L, YEAR, "direction")), ROLES);
        var until = grant(
                withdrawn, granting(PRINCIPAL, terms(1L, new Period(TODAY, TODAY.plusDays(6)), "direction")), ROLES);

        // Then
        assertThat(refusal(longer)).isEqualTo(SUBMANDATE_WIDER_THAN_MANDATE);
        assertThat(until).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void a_mandate_that_says_nothing_of_a_deputy_allows_none_and_a_deputy_names_none() {
        // Given
        var own = terms(1L, YEAR, "direction");
        var granted = after(Mandate.NONE, grant(under, granting(PRINCIPAL, own), ROLES));
        var deputy = new By(MUNICIPALITY, DEPUTY);

        // When
        var silent = grant(new Submandate(mandate(null)), granting(PRINCIPAL, own), ROLES);
        var next = grant(new Submandate(granted), granting(deputy, own), ROLES);

        // Then
        assertThat(refusal(silent)).isEqualTo(SUBMANDATE_NOT_ALLOWED);
        assertThat(refusal(next)).isEqualTo(SUBMANDATE_NOT_ALLOWED);
    }

    @Test
    void nobody_else_names_the_deputy_and_not_the_holder_himself_or_a_stranger() {
        // Given
        var own = terms(1L, YEAR, "direction");
        var himself = new GrantSubmandate(ID, WIJKAANPAK, BENEATH, PRINCIPAL.member(), own, PRINCIPAL);

        // When
        var byContact = grant(under, granting(CONTACT, own), LEADING);
        var byWhoLeft = grant(under, granting(PRINCIPAL, own), NO_ROLE);
        var toHimself = grant(under, himself, ROLES);
        var toStranger = under.grant(Mandate.NONE, granting(PRINCIPAL, own), 4, ROLES, false, NOW);

        // Then
        assertThat(refusal(byContact)).isEqualTo(NOT_YOUR_MANDATE);
        assertThat(refusal(byWhoLeft)).isEqualTo(ActorRolesRefusal.NOT_TAKING_PART);
        assertThat(refusal(toHimself)).isEqualTo(DEPUTY_IS_PRINCIPAL);
        assertThat(refusal(toStranger)).isEqualTo(NOT_A_MEMBER);
    }

    @Test
    void naming_the_same_deputy_in_the_same_words_is_no_new_act() {
        // Given
        var naming = granting(PRINCIPAL, terms(1L, YEAR, "direction"));
        var granted = after(Mandate.NONE, grant(under, naming, ROLES));

        // When
        var again = under.grant(granted, naming, 4, ROLES, true, NOW);

        // Then
        assertThat(again).isEqualTo(Decision.unchanged());
    }

    @Test
    void a_submandate_is_withdrawn_and_corrected_by_who_gave_it_or_a_contact_and_stays_within_the_mandate() {
        // Given
        var granting = grant(under, granting(PRINCIPAL, terms(1L, YEAR, "direction")), ROLES);
        var granted = after(Mandate.NONE, granting);
        var entry = ((Decision.Accepted) granting).events().getFirst();
        var why = Reason.said("Reden", "0".repeat(32));
        var right = terms(2L, YEAR, "direction");

        // When
        var byPrincipal = granted.withdraw(new WithdrawMandate(ID, TODAY, why, PRINCIPAL), ROLES, NOW);
        var byContact = granted.withdraw(new WithdrawMandate(ID, TODAY, why, CONTACT), LEADING, NOW);
        var byDeputy = granted.withdraw(new WithdrawMandate(ID, TODAY, why, new By(MUNICIPALITY, DEPUTY)), ROLES, NOW);
        var corrected = granted.correct(
                new CorrectMandate(ID, ID, why, right, PRINCIPAL), entry, ROLES, true, under.beneath(), NOW);
        var wider = granted.correct(
                new CorrectMandate(ID, ID, why, terms(null, YEAR, "direction"), PRINCIPAL),
                entry,
                ROLES,
                true,
                under.beneath(),
                NOW);

        // Then
        assertThat(List.of(byPrincipal, byContact, corrected)).hasOnlyElementsOfType(Decision.Accepted.class);
        assertThat(refusal(byDeputy)).isEqualTo(ActorRolesRefusal.NOT_A_CONTACT);
        assertThat(refusal(wider)).isEqualTo(SUBMANDATE_WIDER_THAN_MANDATE);
    }

    private static Mandate mandate(Boolean submandate) {
        var terms = new MandateTerms(
                List.of("direction", "definition"),
                10_000_000L,
                YEAR.from(),
                YEAR.until(),
                "College van B&W",
                EVIDENCE,
                submandate);
        return Mandate.NONE.evolve(new MandateGranted(
                BENEATH, WIJKAANPAK, MUNICIPALITY, PRINCIPAL.member(), terms, Audience.ofWijkaanpak(), CONTACT, NOW));
    }

    private static MandateTerms terms(Long maximumCents, Period days, String subject) {
        return new MandateTerms(
                List.of(subject), maximumCents, days.from(), days.until(), "College van B&W", EVIDENCE, null);
    }

    private static GrantSubmandate granting(By by, MandateTerms terms) {
        return new GrantSubmandate(ID, WIJKAANPAK, BENEATH, DEPUTY, terms, by);
    }

    private static Decision grant(Submandate under, GrantSubmandate command, ActorRoles roles) {
        return under.grant(Mandate.NONE, command, 4, roles, true, NOW);
    }

    private static Mandate after(Mandate before, Decision decision) {
        return Decided.after(Mandate.FOLD, before, decision);
    }
}
