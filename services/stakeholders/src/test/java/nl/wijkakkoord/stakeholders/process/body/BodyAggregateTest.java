// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.body;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.CLOCK;
import static nl.wijkakkoord.stakeholders.Neighbourhood.CONTACT;
import static nl.wijkakkoord.stakeholders.Neighbourhood.CONTACT_OF_ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.NOW;
import static nl.wijkakkoord.stakeholders.Neighbourhood.TODAY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.WIJKAANPAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.BodyDissolved;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.BodyFormed;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.MemberSeated;
import nl.wijkakkoord.contracts.stakeholders.BodyEvent.MemberUnseated;
import nl.wijkakkoord.contracts.stakeholders.BodyKind;
import nl.wijkakkoord.contracts.stakeholders.BodyRole;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Fixtures;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.stakeholders.parties.directory.MemberTable;
import nl.wijkakkoord.stakeholders.parties.directory.MembershipDays;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.DissolveBody;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.FollowDeparture;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.FormBody;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.SeatMember;
import nl.wijkakkoord.stakeholders.process.body.BodyCommand.UnseatMember;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BodyAggregateTest {
    private static final UUID ID = UUID.fromString("8c41e0d2-6a7b-4f3c-9e58-1d2b7f904a36");
    private static final UUID ANNA = UUID.fromString("934e034b-03ed-4db4-b8c1-0a80c5642bcc");
    private static final UUID BRAM = UUID.fromString("2c1d7f40-55aa-4c0d-8a3e-6f0b9e2d4c18");
    private static final LocalDate LAST = TODAY.plusYears(1);
    private static final BodyFormed FORMED = new BodyFormed(
            ID, WIJKAANPAK, BodyKind.PROJECTTEAM, "Projectteam Zuid", TODAY, Audience.ofWijkaanpak(), CONTACT, NOW);

    private final MemberTable members = mock(MemberTable.class);
    private final FixtureConfiguration<BodyAggregate> fixture =
            Fixtures.of(BodyAggregate.class, CLOCK, roles(), members);

    @BeforeEach
    void two_members() {
        when(members.find(WIJKAANPAK, ANNA))
                .thenReturn(Optional.of(new MembershipDays(MUNICIPALITY, ANNA, new Period(TODAY, null))));
        when(members.find(WIJKAANPAK, BRAM))
                .thenReturn(Optional.of(new MembershipDays(ASSOCIATION, BRAM, new Period(TODAY, LAST))));
    }

    @Test
    void who_leads_forms_a_body() {
        fixture.givenNoPriorActivity()
                .when(new FormBody(ID, WIJKAANPAK, BodyKind.PROJECTTEAM, "Projectteam Zuid", TODAY, CONTACT))
                .expectEvents(FORMED);
    }

    @Test
    void an_open_seat_lasts_as_long_as_the_membership() {
        fixture.given(FORMED)
                .when(new SeatMember(ID, BRAM, BodyRole.MEMBER, new Period(TODAY, null), CONTACT_OF_ASSOCIATION))
                .expectEvents(seated(BRAM, ASSOCIATION, BodyRole.MEMBER, LAST, CONTACT_OF_ASSOCIATION));
    }

    @Test
    void a_second_chair_is_refused_on_a_day_that_has_one() {
        fixture.given(FORMED, seated(ANNA, MUNICIPALITY, BodyRole.CHAIR, TODAY.plusDays(9), CONTACT))
                .when(new SeatMember(ID, BRAM, BodyRole.CHAIR, new Period(TODAY.plusDays(9), null), CONTACT))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.refused(BodyRefusal.CHAIR_TAKEN, TODAY));
    }

    @Test
    void the_next_chair_begins_the_day_after() {
        fixture.given(FORMED, seated(ANNA, MUNICIPALITY, BodyRole.CHAIR, TODAY.minusDays(1), CONTACT))
                .when(new SeatMember(ID, BRAM, BodyRole.CHAIR, new Period(TODAY, null), CONTACT))
                .expectEvents(seated(BRAM, ASSOCIATION, BodyRole.CHAIR, LAST, CONTACT));
    }

    @Test
    void a_seat_that_is_recorded_late_lasts_until_the_next_one_begins() {
        // Given
        var chairs = new MemberSeated(
                ID,
                WIJKAANPAK,
                ANNA,
                MUNICIPALITY,
                ANNA,
                BodyRole.CHAIR,
                TODAY.plusDays(30),
                LAST,
                Audience.ofWijkaanpak(),
                CONTACT,
                NOW);
        var body = Body.NONE.evolve(FORMED).evolve(chairs);

        // When
        var late = body.evolve(seated(ANNA, MUNICIPALITY, BodyRole.MEMBER, LAST, CONTACT));

        // Then
        assertThat(late.seats())
                .containsExactly(
                        new Seat(ANNA, MUNICIPALITY, ANNA, BodyRole.MEMBER, new Period(TODAY, TODAY.plusDays(29))),
                        new Seat(ANNA, MUNICIPALITY, ANNA, BodyRole.CHAIR, new Period(TODAY.plusDays(30), LAST)));
    }

    @Test
    void a_seat_ends_once() {
        fixture.given(FORMED, seated(BRAM, ASSOCIATION, BodyRole.MEMBER, LAST, CONTACT))
                .when(new UnseatMember(ID, BRAM, LAST, CONTACT))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.refused(BodyRefusal.SEAT_ENDS_EARLIER, LAST));
    }

    @Test
    void who_leaves_the_wijkaanpak_leaves_the_body() {
        fixture.given(FORMED, seated(BRAM, ASSOCIATION, BodyRole.MEMBER, LAST, CONTACT))
                .when(new FollowDeparture(ID, BRAM, TODAY, CONTACT_OF_ASSOCIATION))
                .expectEvents(new MemberUnseated(
                        ID,
                        WIJKAANPAK,
                        BRAM,
                        ASSOCIATION,
                        BRAM,
                        TODAY,
                        Audience.ofWijkaanpak(),
                        CONTACT_OF_ASSOCIATION,
                        NOW));
    }

    @Test
    void who_leaves_the_wijkaanpak_without_a_seat_changes_nothing() {
        fixture.given(FORMED)
                .when(new FollowDeparture(ID, BRAM, TODAY, CONTACT_OF_ASSOCIATION))
                .expectNoEvents();
    }

    @Test
    void a_body_ends_once() {
        fixture.given(FORMED, new BodyDissolved(ID, WIJKAANPAK, TODAY, Audience.ofWijkaanpak(), CONTACT, NOW))
                .when(new DissolveBody(ID, TODAY.plusDays(1), CONTACT))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.refused(BodyRefusal.BODY_ENDS_EARLIER, TODAY));
    }

    /** The member's id is that of the membership: it says the same here. */
    private static MemberSeated seated(
            UUID membership, OrganisationId organisation, BodyRole role, @Nullable LocalDate until, By by) {
        return new MemberSeated(
                ID,
                WIJKAANPAK,
                membership,
                organisation,
                membership,
                role,
                TODAY.isAfter(until) ? until.minusDays(9) : TODAY,
                until,
                Audience.ofWijkaanpak(),
                by,
                NOW);
    }
}
