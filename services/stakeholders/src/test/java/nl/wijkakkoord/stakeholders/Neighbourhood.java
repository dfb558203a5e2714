// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Area;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesLoader;
import nl.wijkakkoord.stakeholders.parties.authority.Tasks;

/** Who and what the tests are about. */
public final class Neighbourhood {
    public static final OrganisationId MUNICIPALITY = new OrganisationId("oin:00000001000000206000");
    public static final OrganisationId ASSOCIATION = new OrganisationId("kvk:90000001");
    public static final OrganisationId AUDITOR = new OrganisationId("kvk:90000004");
    public static final OrganisationId STRANGER = new OrganisationId("kvk:90000009");

    /** As the tests configure it. */
    public static final OrganisationId OPERATOR = new OrganisationId("oin:00000001999999990000");

    public static final UUID WIJKAANPAK = UUID.fromString("4f1b4aab-c533-458a-b24f-80f7ab9debaa");
    public static final By CONTACT = new By(MUNICIPALITY, UUID.fromString("9b9aa303-c9c4-406d-aed2-f4baa3d6a9d6"));
    public static final By CONTACT_OF_ASSOCIATION =
            new By(ASSOCIATION, UUID.fromString("7e070729-bd7b-4025-9443-0f052a0b7597"));

    /** As long as the parties assigned nothing. */
    public static final Tasks BY_MUNICIPALITY = Tasks.of(MUNICIPALITY);

    public static final ActorRoles LEADING =
            new ActorRoles(MUNICIPALITY, Capacity.PARTY, BY_MUNICIPALITY, Set.of(MemberRole.CONTACT));
    public static final ActorRoles CONTACT_ELSEWHERE =
            new ActorRoles(ASSOCIATION, Capacity.PARTY, BY_MUNICIPALITY, Set.of(MemberRole.CONTACT));
    public static final ActorRoles NO_ROLE = new ActorRoles(MUNICIPALITY, Capacity.PARTY, BY_MUNICIPALITY, Set.of());

    public static final Instant NOW = Instant.parse("2026-03-11T09:30:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 11);
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam"));

    public static final Area AREA = new Area("GM0200", 2026, List.of("WK020003", "BU02000301"));

    private Neighbourhood() {}

    /** In which the one contact leads the wijkaanpak, and the other is a party. */
    public static ActorRolesLoader roles() {
        var roles = mock(ActorRolesLoader.class);
        when(roles.of(WIJKAANPAK, CONTACT)).thenReturn(LEADING);
        when(roles.of(WIJKAANPAK, CONTACT_OF_ASSOCIATION)).thenReturn(CONTACT_ELSEWHERE);
        return roles;
    }
}
