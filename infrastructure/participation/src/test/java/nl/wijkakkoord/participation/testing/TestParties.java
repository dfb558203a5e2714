// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.testing;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.time.TimeConfiguration;

/** A made-up wijkaanpak with its parties, on an afternoon in March. */
public class TestParties {
    public static final UUID WIJKAANPAK = UUID.fromString("aaaaaaaa-0000-4000-8000-000000000001");
    public static final OrganisationId MUNICIPALITY = new OrganisationId("oin:00000001000000206000");
    public static final OrganisationId HOUSING = new OrganisationId("kvk:10000002");
    public static final OrganisationId GRID = new OrganisationId("kvk:10000003");
    public static final OrganisationId AUDITOR = new OrganisationId("kvk:10000005");
    public static final OrganisationId STRANGER = new OrganisationId("kvk:10000009");

    public static final Instant NOW = Instant.parse("2026-03-11T14:00:00.000Z");

    /** Which stands still at that moment. */
    public static final Clock CLOCK = Clock.fixed(NOW, TimeConfiguration.DUTCH);

    protected TestParties() {}

    /** In which these take part, and {@link #STRANGER} does not. */
    public static Parties parties(OrganisationId... members) {
        var parties = mock(Parties.class);
        when(parties.successors(any())).thenReturn(Successors.NONE);
        when(parties.enders(any(), any())).thenReturn(Successors.NONE);
        when(parties.authority(WIJKAANPAK, by(STRANGER))).thenReturn(ActorAuthority.STRANGER);
        for (var member : members) {
            when(parties.authority(WIJKAANPAK, by(member))).thenReturn(ActorAuthority.MEMBER);
        }
        return parties;
    }

    /** The one member of an organisation. */
    public static By by(OrganisationId organisation) {
        return new By(organisation, UUID.nameUUIDFromBytes(organisation.value().getBytes()));
    }
}
