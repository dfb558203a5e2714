// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.mockito.Mockito.when;

import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansEvent.KoppelkansRecorded;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansEvent.KoppelkansSettled;
import nl.wijkakkoord.contracts.stakeholders.KoppelkansKind;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Fixtures;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.stakeholders.Neighbourhood;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansCommand.RecordKoppelkans;
import nl.wijkakkoord.stakeholders.interests.koppelkans.KoppelkansCommand.SettleKoppelkans;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KoppelkansAggregateTest {
    private static final UUID ID = UUID.fromString("6a2c8e0f-5d41-4b7a-8c93-1e0f7d3b6a52");
    private static final Audience ALL = Audience.ofWijkaanpak();
    private static final By OTHER = new By(Neighbourhood.STRANGER, UUID.randomUUID());
    private static final KoppelkansRecorded RECORDED = new KoppelkansRecorded(
            ID,
            WIJKAANPAK,
            ASSOCIATION,
            KoppelkansKind.PHYSICAL,
            "Renovatie",
            "Wij renoveren toch al.",
            TODAY,
            null,
            ALL,
            CONTACT_OF_ASSOCIATION,
            NOW);

    private final ActorRolesLoader roles = roles();
    private final FixtureConfiguration<KoppelkansAggregate> fixture =
            Fixtures.of(KoppelkansAggregate.class, CLOCK, roles);

    @BeforeEach
    void another_organisation_takes_part() {
        when(roles.of(WIJKAANPAK, OTHER))
                .thenReturn(new ActorRoles(
                        OTHER.organisation(), Capacity.PARTY, BY_MUNICIPALITY, Set.of(MemberRole.CONTACT)));
    }

    @Test
    void any_member_brings_a_koppelkans_for_its_organisation() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(new RecordKoppelkans(
                ID,
                WIJKAANPAK,
                KoppelkansKind.PHYSICAL,
                "Renovatie",
                "Wij renoveren toch al.",
                new Period(TODAY, null),
                CONTACT_OF_ASSOCIATION));

        // Then
        result.expectEvents(RECORDED);
    }

    @Test
    void who_brings_it_says_what_became_of_it_and_blanks_are_no_reason() {
        // Given
        var given = fixture.given(RECORDED);

        // When
        var result = given.when(new SettleKoppelkans(ID, false, " ", CONTACT_OF_ASSOCIATION));

        // Then
        result.expectEvents(new KoppelkansSettled(ID, WIJKAANPAK, false, null, ALL, CONTACT_OF_ASSOCIATION, NOW));
    }

    @Test
    void who_leads_the_wijkaanpak_settles_nothing_of_another() {
        // Given
        var given = fixture.given(RECORDED);

        // When
        var result = given.when(new SettleKoppelkans(ID, true, null, CONTACT));

        // Then
        result.expectNoEvents().expectResultMessagePayload(Decision.refused(KoppelkansRefusal.NOT_YOUR_KOPPELKANS));
    }

    @Test
    void another_party_does_not() {
        // Given
        var given = fixture.given(RECORDED);

        // When
        var result = given.when(new SettleKoppelkans(ID, true, null, OTHER));

        // Then
        result.expectNoEvents().expectResultMessagePayload(Decision.refused(KoppelkansRefusal.NOT_YOUR_KOPPELKANS));
    }
}
