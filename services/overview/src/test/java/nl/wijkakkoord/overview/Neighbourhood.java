// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview;

import static nl.wijkakkoord.overview.RunningOverview.stack;
import static nl.wijkakkoord.participation.testing.TestParties.MUNICIPALITY;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Area;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakStarted;
import nl.wijkakkoord.participation.testing.TestNeighbourhood;
import tools.jackson.databind.JsonNode;

/** A wijkaanpak of a test's own, called Zuid, in which these organisations take part with one member each. */
final class Neighbourhood extends TestNeighbourhood {
    private static final Area AREA = new Area("GM0200", 2026, List.of("WK020003"));

    Neighbourhood(OrganisationId... parties) {
        super(stack);
        stakeholders(
                wijkaanpak,
                new WijkaanpakStarted(
                        wijkaanpak, "Zuid", MUNICIPALITY, AREA, Audience.ofPublic(), by(MUNICIPALITY), stack.now()));
        for (var party : parties) {
            admit(party, PartyKind.MUNICIPALITY, MemberRole.PROJECT_MEMBER);
        }
    }

    void decisions(UUID round, Event event) {
        tell("decisions", round, event);
    }

    void stakeholders(UUID aggregate, Event event) {
        tell("stakeholders", aggregate, event);
    }

    /** What that organisation's member sees of this wijkaanpak when it asks who it is. */
    JsonNode of(OrganisationId organisation) {
        return stack.get(organisation, "/me")
                .json()
                .path("wijkaanpakken")
                .valueStream()
                .filter(each -> each.path("id").asString().equals(wijkaanpak.toString()))
                .findAny()
                .orElse(null);
    }
}
