// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.contracts.subjects.SubjectType.AMBITION;
import static nl.wijkakkoord.contracts.subjects.SubjectType.DEFINITION;
import static nl.wijkakkoord.contracts.subjects.SubjectType.DIRECTION;
import static nl.wijkakkoord.contracts.subjects.SubjectType.PROCEDURE;
import static nl.wijkakkoord.decisions.RunningDecisions.stack;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.subject.Withdrawal;
import nl.wijkakkoord.participation.testing.TestNeighbourhood;

/** A wijkaanpak of a test's own, whose members have mandates. */
final class Neighbourhood extends TestNeighbourhood {
    private static final Set<String> BEFORE_AN_AMBITION = Set.of(SubjectType.DEFINITION, SubjectType.AMBITION);

    Neighbourhood(OrganisationId... parties) {
        super(stack);
        for (var party : parties) {
            admit(party);
        }
    }

    /** The organisation takes part, with one member that has a mandate without limit. */
    void admit(OrganisationId party) {
        admit(party, PartyKind.MUNICIPALITY, MemberRole.BOARD_MEMBER);
    }

    @Override
    public void admit(OrganisationId party, PartyKind kind, MemberRole role) {
        super.admit(party, kind, role);
        grant(mandate(party), party, null);
    }

    void grant(UUID mandate, OrganisationId party, Long maximumCents) {
        grant(mandate, party, List.of(DIRECTION, PROCEDURE, DEFINITION, AMBITION), maximumCents);
    }

    void withdraw(OrganisationId party) {
        withdraw(mandate(party), party);
    }

    /** The municipality puts this version before the parties. */
    void submit(FrozenSubject subject, Long amountCents) {
        submit(subject, "Richting", amountCents, all());
    }

    /** Puts a version, whose type, id and number alone make it what it is, before these parties. */
    SubjectRef submit(String type, UUID id, int version, Audience audience) {
        var sections = new LinkedHashMap<String, Map<String, String>>();
        sections.put("tekst", Map.of("text", type + " " + id + ", versie " + version));
        var subject = FrozenSubject.of(type, id, version, sections);
        if (BEFORE_AN_AMBITION.contains(type)) {
            subject.submissionBeforeAmbition(wijkaanpak, "Titel van " + id, audience, by(Example.MUNICIPALITY), now())
                    .forEach(event -> tell(subject.id(), 1, event));
        } else {
            submit(subject, "Titel van " + id, null, audience);
        }
        return subject.ref();
    }

    /** Its owner takes this version back. */
    void takeBack(SubjectRef subject) {
        tell(subject.id(), 2, Withdrawal.event(subject, wijkaanpak, "Te vroeg", by(Example.MUNICIPALITY), now()));
    }

    /** Publishes it as that version of what stakeholders tells, and waits until the service has heard it. */
    long tell(UUID aggregate, long version, Event event) {
        return stack.tell("stakeholders", aggregate, version, event);
    }

    long heard() {
        return stack.heard("stakeholders", wijkaanpak);
    }

    UUID mandate(OrganisationId party) {
        return UUID.nameUUIDFromBytes((wijkaanpak + party.value()).getBytes());
    }

    static Instant now() {
        return stack.now();
    }

    private void submit(FrozenSubject subject, String title, Long amountCents, Audience audience) {
        subject.submission(wijkaanpak, title, amountCents, audience, by(Example.MUNICIPALITY), now())
                .forEach(event -> tell(subject.id(), 1, event));
    }
}
