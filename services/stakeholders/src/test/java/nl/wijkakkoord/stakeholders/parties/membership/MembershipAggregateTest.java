// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.membership;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberJoined;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberLeft;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Fixtures;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.stakeholders.parties.directory.OrganisationFacts;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.JoinAsContact;
import nl.wijkakkoord.stakeholders.parties.membership.MembershipCommand.Leave;
import nl.wijkakkoord.stakeholders.parties.party.OrganisationFactsLoader;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembershipAggregateTest {
    private static final UUID ID = UUID.fromString("934e034b-03ed-4db4-b8c1-0a80c5642bcc");
    private static final MemberJoined FOUNDER = new MemberJoined(
            ID,
            WIJKAANPAK,
            MUNICIPALITY,
            CONTACT.member(),
            MemberRole.CONTACT,
            TODAY,
            null,
            Audience.ofWijkaanpak(),
            CONTACT,
            NOW);

    private final OrganisationFactsLoader organisations = mock(OrganisationFactsLoader.class);
    private final FixtureConfiguration<MembershipAggregate> fixture =
            Fixtures.of(MembershipAggregate.class, CLOCK, roles(), organisations);

    @BeforeEach
    void another_contact() {
        when(organisations.of(WIJKAANPAK, MUNICIPALITY, ID, NOW, NOW))
                .thenReturn(new OrganisationFacts(List.of(new Period(TODAY, null)), TODAY, null));
    }

    @Test
    void the_first_contact_joins() {
        fixture.givenNoPriorActivity()
                .when(new JoinAsContact(ID, WIJKAANPAK, MUNICIPALITY, CONTACT.member(), TODAY, CONTACT))
                .expectEvents(FOUNDER);
    }

    @Test
    void a_membership_is_recorded_once() {
        fixture.given(FOUNDER)
                .when(new JoinAsContact(ID, WIJKAANPAK, MUNICIPALITY, CONTACT.member(), TODAY, CONTACT))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.refused(MembershipRefusal.MEMBERSHIP_EXISTS));
    }

    @Test
    void a_contact_can_leave() {
        fixture.given(FOUNDER)
                .when(new Leave(ID, TODAY.plusDays(1), CONTACT))
                .expectEvents(new MemberLeft(
                        ID,
                        WIJKAANPAK,
                        MUNICIPALITY,
                        CONTACT.member(),
                        TODAY.plusDays(1),
                        Audience.ofWijkaanpak(),
                        CONTACT,
                        NOW));
    }
}
