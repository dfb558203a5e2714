// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.mandate;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.MandateBeneath;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.SubmandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateTerms;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.testing.Fixtures;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.stakeholders.parties.correction.Reason;
import nl.wijkakkoord.stakeholders.parties.directory.MemberTable;
import nl.wijkakkoord.stakeholders.parties.erasure.ReasonsAside;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.GrantMandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.GrantSubmandate;
import nl.wijkakkoord.stakeholders.parties.mandate.MandateCommand.WithdrawMandate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class MandateAggregateTest {
    private static final UUID ID = UUID.fromString("311c850a-e4ba-48e8-8c86-b27b8d0fa65b");
    private static final UUID MEMBER = UUID.fromString("0a4bd1c4-9f0b-4f64-8f2c-9c8b7d1e2f30");
    private static final Evidence EVIDENCE = new Evidence("Collegebesluit", Digest.of(new byte[] {1}));
    private static final GrantMandate GRANT = new GrantMandate(
            ID,
            WIJKAANPAK,
            MEMBER,
            new MandateTerms(List.of("direction"), null, TODAY, null, "College van B&W", EVIDENCE, null),
            CONTACT);
    private static final MandateGranted GRANTED = new MandateGranted(
            ID,
            WIJKAANPAK,
            MUNICIPALITY,
            MEMBER,
            new MandateTerms(List.of("direction"), null, TODAY, null, "College van B&W", EVIDENCE, null),
            Audience.ofWijkaanpak(),
            CONTACT,
            NOW);

    private static final SaltedWords REASON = Reason.said("Reden", "0".repeat(32));

    private static final UUID BENEATH = UUID.fromString("a6e0a5a5-4a5e-4f54-9d0b-59f1d4f8b0c2");

    private final MemberTable members = mock(MemberTable.class);
    private final FixtureConfiguration<MandateAggregate> fixture = Fixtures.of(
            MandateAggregate.class, CLOCK, roles(), members, new ReasonsAside(mock(ErasableTexts.class)), history());

    /** In which a contact has a mandate that allows a deputy. */
    private static History history() {
        var granted = new MandateGranted(
                BENEATH,
                WIJKAANPAK,
                MUNICIPALITY,
                CONTACT.member(),
                terms(true),
                Audience.ofWijkaanpak(),
                CONTACT,
                NOW);
        var history = mock(History.class);
        when(history.read(BENEATH, Moment.now(), Mandate.FOLD))
                .thenReturn(Optional.of(new Versioned<>(Mandate.NONE.evolve(granted), 3, NOW)));
        return history;
    }

    private static MandateTerms terms(Boolean submandate) {
        return new MandateTerms(List.of("direction"), null, TODAY, null, "College van B&W", EVIDENCE, submandate);
    }

    @Test
    void a_member_is_granted_a_mandate() {
        when(members.takesPart(WIJKAANPAK, MUNICIPALITY, MEMBER, TODAY)).thenReturn(true);
        fixture.givenNoPriorActivity().when(GRANT).expectEvents(GRANTED);
    }

    @Test
    void who_is_no_member_is_not() {
        fixture.givenNoPriorActivity()
                .when(GRANT)
                .expectNoEvents()
                .expectResultMessagePayload(Decision.refused(MandateRefusal.NOT_A_MEMBER, MEMBER));
    }

    @Test
    void a_deputy_is_named_under_the_mandate_as_it_is_by_now() {
        when(members.takesPart(WIJKAANPAK, MUNICIPALITY, MEMBER, TODAY)).thenReturn(true);
        fixture.givenNoPriorActivity()
                .when(new GrantSubmandate(ID, WIJKAANPAK, BENEATH, MEMBER, terms(null), CONTACT))
                .expectEvents(new SubmandateGranted(
                        ID,
                        WIJKAANPAK,
                        MUNICIPALITY,
                        MEMBER,
                        new MandateBeneath(BENEATH, 3, CONTACT.member()),
                        terms(null),
                        Audience.ofWijkaanpak(),
                        CONTACT,
                        NOW));
    }

    @Test
    void a_mandate_can_be_withdrawn() {
        fixture.given(GRANTED)
                .when(new WithdrawMandate(ID, TODAY.plusDays(1), REASON, CONTACT))
                .expectEvents(new MandateWithdrawn(
                        ID,
                        WIJKAANPAK,
                        MUNICIPALITY,
                        MEMBER,
                        TODAY.plusDays(1),
                        REASON.ref(ID, 1),
                        Audience.ofWijkaanpak(),
                        CONTACT,
                        NOW));
    }
}
