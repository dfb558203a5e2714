// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.onboarding;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.OnboardingEvent.DossierReceived;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Fixtures;
import nl.wijkakkoord.stakeholders.onboarding.OnboardingCommand.SignReceipt;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnboardingAggregateTest {
    private static final Dossier DOSSIER = new Dossier(
            WIJKAANPAK, ASSOCIATION, NOW, null, null, List.of(), List.of(), List.of(), List.of(), List.of());
    private static final SignReceipt SIGN = new SignReceipt(WIJKAANPAK, NOW, DOSSIER.digest(), CONTACT_OF_ASSOCIATION);
    private static final DossierReceived RECEIVED = new DossierReceived(
            SIGN.onboarding(),
            WIJKAANPAK,
            ASSOCIATION,
            NOW,
            DOSSIER.digest(),
            DOSSIER.canonical(),
            Audience.ofWijkaanpak(),
            CONTACT_OF_ASSOCIATION,
            NOW);

    private final Dossiers dossiers = mock(Dossiers.class);
    private final FixtureConfiguration<OnboardingAggregate> fixture =
            Fixtures.of(OnboardingAggregate.class, CLOCK, roles(), dossiers);

    @BeforeEach
    void a_dossier() {
        when(dossiers.of(WIJKAANPAK, ASSOCIATION, NOW)).thenReturn(DOSSIER);
    }

    @Test
    void what_was_received_stands_in_the_event_in_full() {
        fixture.givenNoPriorActivity().when(SIGN).expectEvents(RECEIVED);
    }

    @Test
    void another_dossier_is_not_signed_for() {
        fixture.givenNoPriorActivity()
                .when(new SignReceipt(WIJKAANPAK, NOW, Digest.of(new byte[1]), CONTACT_OF_ASSOCIATION))
                .expectNoEvents()
                .expectResultMessagePayload(Decision.refused(OnboardingRefusal.DOSSIER_DIFFERS, DOSSIER.digest()));
    }

    @Test
    void a_dossier_is_received_once() {
        fixture.given(RECEIVED)
                .when(SIGN)
                .expectNoEvents()
                .expectResultMessagePayload(Decision.refused(OnboardingRefusal.DOSSIER_ALREADY_RECEIVED));
    }
}
