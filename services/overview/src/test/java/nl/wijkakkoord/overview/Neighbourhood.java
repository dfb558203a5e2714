// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.overview;

import static nl.wijkakkoord.overview.RunningOverview.stack;
import static nl.wijkakkoord.participation.testing.TestParties.MUNICIPALITY;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.stakeholders.Area;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakStarted;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.testing.TestNeighbourhood;
import nl.wijkakkoord.platform.testing.TestRound;
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

    /** What that organisation has to do here. */
    List<JsonNode> toDo(OrganisationId organisation) {
        return stack.get(organisation, "/to-do?wijkaanpak=" + wijkaanpak)
                .items()
                .valueStream()
                .toList();
    }

    /** The kinds of what that organisation has to do here, in their order. */
    List<String> kinds(OrganisationId organisation) {
        return toDo(organisation).stream()
                .map(item -> item.path("kind").asString())
                .toList();
    }

    /** This version is put before the parties. */
    SubjectRef submit(String type, UUID subject, int version, String title) {
        var digest = Digest.of(new byte[] {(byte) version});
        tell(
                type.equals(SubjectType.PROCEDURE) ? "decisions" : "stakeholders",
                subject,
                new SubjectSubmitted(
                        type,
                        subject,
                        wijkaanpak,
                        version,
                        title,
                        digest,
                        List.of(),
                        null,
                        false,
                        all(),
                        by(MUNICIPALITY),
                        stack.now()));
        return new SubjectRef(type, subject, version, digest);
    }

    /** The parties have a way to decide. */
    void haveProcedure() {
        var subject = submit(SubjectType.PROCEDURE, UUID.randomUUID(), 1, "Besluitvorming");
        var round = open(subject, "Besluitvorming", MUNICIPALITY);
        close(round, subject, true);
    }

    /** The municipality opens a round for an hour, in which these decide. */
    TestRound open(SubjectRef subject, String title, OrganisationId... deciding) {
        var round = new TestRound(UUID.randomUUID(), wijkaanpak, by(MUNICIPALITY));
        var alternatives = List.of(new Alternative(subject, title, null, null));
        decisions(
                round.round(),
                round.opened(alternatives, List.of(), stack.now().plusSeconds(3600), all(), stack.now(), deciding));
        return round;
    }

    void close(TestRound round, SubjectRef subject, boolean agreed) {
        decisions(round.round(), round.closed(subject, agreed, stack.now()));
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
                .filter(each -> each.path("wijkaanpak").asString().equals(wijkaanpak.toString()))
                .findAny()
                .orElse(null);
    }
}
