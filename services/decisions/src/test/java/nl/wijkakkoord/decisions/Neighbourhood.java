// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.RunningDecisions.issuer;
import static nl.wijkakkoord.decisions.RunningDecisions.service;
import static nl.wijkakkoord.decisions.RunningDecisions.topics;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.MandateTerms;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberJoined;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MembershipCorrected;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.RoleFrom;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.identity.MemberIds;
import nl.wijkakkoord.platform.inbox.ConsumedPositions;

/** A wijkaanpak of a test's own, as stakeholders tells of it on its topic: one member per organisation. */
final class Neighbourhood {
    private static final LocalDate YESTERDAY = LocalDate.now().minusDays(1);
    final UUID wijkaanpak = UUID.randomUUID();

    Neighbourhood(OrganisationId... parties) {
        for (var party : parties) {
            admit(party);
        }
    }

    /** The organisation takes part, with one member that has a mandate without limit. */
    void admit(OrganisationId party) {
        admit(party, PartyKind.MUNICIPALITY, MemberRole.BOARD_MEMBER);
    }

    void admit(OrganisationId party, PartyKind kind, MemberRole role) {
        accept(party, kind);
        joinAlso(UUID.randomUUID(), party, role);
        grant(mandate(party), party, null);
    }

    /** The organisation takes part, for the first time or again. */
    void accept(OrganisationId party, PartyKind kind) {
        tell(wijkaanpak, 1, new PartyAdmitted(wijkaanpak, party, kind, "Partij " + party, all(), by(party), now()));
    }

    /** The one member of the party joins in this role, whatever other roles it has. */
    void joinAlso(UUID membership, OrganisationId party, MemberRole role) {
        tell(
                membership,
                1,
                new MemberJoined(
                        membership, wijkaanpak, party, member(party), role, YESTERDAY, null, all(), by(party), now()));
    }

    /** What was told of that membership was a mistake: these were its roles. */
    void correct(UUID membership, OrganisationId party, List<RoleFrom> roles) {
        tell(
                membership,
                2,
                new MembershipCorrected(
                        membership,
                        wijkaanpak,
                        party,
                        member(party),
                        UUID.randomUUID(),
                        "Verkeerd overgenomen",
                        roles,
                        roles.isEmpty() ? YESTERDAY.minusDays(1) : null,
                        all(),
                        by(party),
                        now()));
    }

    void correct(OrganisationId party, PartyKind kind) {
        var mistake = UUID.randomUUID();
        tell(
                wijkaanpak,
                3,
                new PartyCorrected(
                        wijkaanpak, party, mistake, "Verkeerd overgenomen", kind, "Partij", all(), by(party), now()));
    }

    /** The party's last day was yesterday. */
    void leave(OrganisationId party) {
        leave(party, YESTERDAY);
    }

    void leave(OrganisationId party, LocalDate last) {
        tell(wijkaanpak, 3, new PartyLeft(wijkaanpak, party, last, "Verkocht.", all(), by(party), now()));
    }

    void appoint(OrganisationId auditor) {
        tell(wijkaanpak, 2, new AuditorAppointed(wijkaanpak, auditor, YESTERDAY, null, all(), by(auditor), now()));
    }

    void grant(UUID mandate, OrganisationId party, Long maximumCents) {
        tell(
                mandate,
                1,
                new MandateGranted(
                        mandate,
                        wijkaanpak,
                        party,
                        member(party),
                        new MandateTerms(
                                List.of(
                                        SubjectType.DIRECTION,
                                        SubjectType.PROCEDURE,
                                        SubjectType.DEFINITION,
                                        SubjectType.AMBITION),
                                maximumCents,
                                YESTERDAY,
                                null,
                                "Bestuur",
                                new Evidence("Bestuursbesluit", Digest.of(new byte[] {1}))),
                        all(),
                        by(party),
                        now()));
    }

    void withdraw(OrganisationId party) {
        tell(
                mandate(party),
                2,
                new MandateWithdrawn(
                        mandate(party),
                        wijkaanpak,
                        party,
                        member(party),
                        YESTERDAY,
                        "Andere functie",
                        all(),
                        by(party),
                        now()));
    }

    /** The municipality puts this version before the parties. */
    void submit(FrozenSubject subject, Long amountCents) {
        subject.submission(wijkaanpak, "Richting", amountCents, all(), by(Example.MUNICIPALITY), now())
                .forEach(event -> tell(subject.id(), 1, event));
    }

    /** Puts a version, whose type, id and number alone make it what it is, before these parties. */
    SubjectRef submit(String type, UUID id, int version, Audience audience) {
        var sections = new LinkedHashMap<String, Map<String, String>>();
        sections.put("tekst", Map.of("text", type + " " + id + ", versie " + version));
        var subject = FrozenSubject.of(type, id, version, sections);
        subject.submission(wijkaanpak, "Titel van " + id, null, audience, by(Example.MUNICIPALITY), now())
                .forEach(event -> tell(subject.id(), 1, event));
        return subject.ref();
    }

    /** Publishes it, and waits until the service has heard it. */
    long tell(UUID aggregate, long version, Event event) {
        var position = topics.publish("stakeholders", aggregate, version, event).position();
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> heard() >= position);
        return position;
    }

    long heard() {
        return service.bean(ConsumedPositions.class).position("stakeholders", wijkaanpak);
    }

    UUID mandate(OrganisationId party) {
        return UUID.nameUUIDFromBytes((wijkaanpak + party.value()).getBytes());
    }

    UUID member(OrganisationId organisation) {
        return service.bean(MemberIds.class).of(issuer.issuer(), "member of " + organisation);
    }

    By by(OrganisationId organisation) {
        return new By(organisation, member(organisation));
    }

    static Audience all() {
        return Audience.ofWijkaanpak();
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
