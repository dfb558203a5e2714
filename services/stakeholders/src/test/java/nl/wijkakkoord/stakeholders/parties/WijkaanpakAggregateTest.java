// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;

import java.time.Duration;
import java.util.Map;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyInvited;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakStarted;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Fixtures;
import nl.wijkakkoord.stakeholders.parties.area.CbsLists;
import nl.wijkakkoord.stakeholders.parties.municipality.Municipalities;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.InviteParty;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakCommand.StartWijkaanpak;
import nl.wijkakkoord.stakeholders.parties.wijkaanpak.WijkaanpakRefusal;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class WijkaanpakAggregateTest {
    private static final StartWijkaanpak START =
            new StartWijkaanpak(WIJKAANPAK, "Wijkaanpak Zuid", "Gemeente Apeldoorn", AREA, CONTACT);
    private static final WijkaanpakStarted STARTED = new WijkaanpakStarted(
            WIJKAANPAK,
            "Wijkaanpak Zuid",
            MUNICIPALITY,
            AREA,
            Audience.ofPublic(),
            CONTACT,
            NOW.plus(Duration.ofDays(1)));

    private final FixtureConfiguration<WijkaanpakAggregate> fixture =
            Fixtures.of(WijkaanpakAggregate.class, CLOCK, roles(), new CbsLists(Map.of()));

    @Test
    void starting_records_the_wijkaanpak_and_its_first_party() {
        fixture.registerInjectableResource(new Municipalities(Map.of("GM0200", MUNICIPALITY)));
        fixture.givenNoPriorActivity()
                .when(START)
                .expectEvents(
                        new WijkaanpakStarted(
                                WIJKAANPAK, "Wijkaanpak Zuid", MUNICIPALITY, AREA, Audience.ofPublic(), CONTACT, NOW),
                        new PartyAdmitted(
                                WIJKAANPAK,
                                MUNICIPALITY,
                                PartyKind.MUNICIPALITY,
                                "Gemeente Apeldoorn",
                                Audience.ofWijkaanpak(),
                                CONTACT,
                                NOW));
    }

    @Test
    void a_municipality_that_configuration_does_not_name_starts_nothing() {
        fixture.registerInjectableResource(new Municipalities(Map.of()));
        fixture.givenNoPriorActivity()
                .when(START)
                .expectNoEvents()
                .expectResultMessagePayload(
                        Decision.refused(WijkaanpakRefusal.NOT_THIS_MUNICIPALITY, MUNICIPALITY, "GM0200"));
    }

    @Test
    void the_recorded_time_never_goes_back() {
        fixture.given(STARTED)
                .when(new InviteParty(WIJKAANPAK, ASSOCIATION, PartyKind.VVE, "VvE", CONTACT))
                .expectEvents(new PartyInvited(
                        WIJKAANPAK,
                        ASSOCIATION,
                        PartyKind.VVE,
                        "VvE",
                        Audience.of(ASSOCIATION),
                        CONTACT,
                        STARTED.at()));
    }
}
