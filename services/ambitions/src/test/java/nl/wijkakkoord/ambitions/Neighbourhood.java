// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions;

import static nl.wijkakkoord.ambitions.RunningAmbitions.clock;
import static nl.wijkakkoord.ambitions.RunningAmbitions.issuer;
import static nl.wijkakkoord.ambitions.RunningAmbitions.service;
import static nl.wijkakkoord.ambitions.RunningAmbitions.topics;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestShared;
import nl.wijkakkoord.contracts.stakeholders.InterestKind;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateTerms;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberJoined;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.identity.MemberIds;
import nl.wijkakkoord.platform.inbox.ConsumedPositions;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;

/** A wijkaanpak of a test's own, as other services tell of it on their topics: one member per organisation. */
final class Neighbourhood {
    static final Duration SOON = Duration.ofSeconds(20);
    private static final LocalDate YESTERDAY = LocalDate.now().minusDays(1);
    final UUID wijkaanpak = UUID.randomUUID();

    Neighbourhood(OrganisationId... parties) {
        for (var party : parties) {
            admit(party);
        }
    }

    void appoint(OrganisationId auditor) {
        tell(
                "stakeholders",
                wijkaanpak,
                new AuditorAppointed(wijkaanpak, auditor, YESTERDAY, null, all(), by(auditor), now()));
    }

    /** The party turns out to be of another kind. */
    void correct(OrganisationId party, PartyKind kind) {
        tell(
                "stakeholders",
                wijkaanpak,
                new PartyCorrected(
                        wijkaanpak,
                        party,
                        UUID.randomUUID(),
                        "Vergissing",
                        kind,
                        "Partij " + party,
                        all(),
                        by(party),
                        now()));
    }

    /** The member of the party may offer as much as this. */
    UUID grant(OrganisationId party, long maximumCents) {
        var mandate = UUID.randomUUID();
        tell(
                "stakeholders",
                mandate,
                new MandateGranted(
                        mandate,
                        wijkaanpak,
                        party,
                        by(party).member(),
                        new MandateTerms(
                                List.of(SubjectType.CONTRIBUTION),
                                maximumCents,
                                YESTERDAY,
                                null,
                                "College",
                                new Evidence("Besluit", Digest.of(new byte[] {1}))),
                        all(),
                        by(party),
                        now()));
        return mandate;
    }

    /** The party shares an interest with those. */
    UUID share(OrganisationId party, Audience with) {
        var interest = UUID.randomUUID();
        tell(
                "stakeholders",
                interest,
                new InterestShared(
                        interest,
                        wijkaanpak,
                        party,
                        InterestKind.INTEREST,
                        1,
                        "Betaalbaar wonen",
                        "De woonlasten stijgen niet.",
                        "00112233445566778899aabbccddeeff",
                        List.of(),
                        null,
                        with,
                        by(party),
                        now()));
        return interest;
    }

    /** The parties decided on this version in a round. */
    UUID decide(SubjectRef subject, boolean agreed) {
        var round = UUID.randomUUID();
        tell(
                "decisions",
                round,
                new RoundClosed(
                        round,
                        wijkaanpak,
                        List.of(new Verdict(subject, agreed, List.of())),
                        List.of(),
                        "wijkakkoord-outcome 1",
                        all(),
                        by(Example.MUNICIPALITY),
                        now()));
        return round;
    }

    /** In a round on all of these the parties chose the first. */
    UUID choose(SubjectRef... rivals) {
        var round = UUID.randomUUID();
        var verdicts = Stream.of(rivals)
                .map(rival -> new Verdict(rival, rival == rivals[0], List.of()))
                .toList();
        tell(
                "decisions",
                round,
                new RoundClosed(
                        round,
                        wijkaanpak,
                        verdicts,
                        List.of(),
                        "wijkakkoord-choice/1",
                        all(),
                        by(Example.MUNICIPALITY),
                        now()));
        return round;
    }

    Answer get(OrganisationId organisation, String path) {
        return service.http().get(address(path), token(organisation));
    }

    Answer post(OrganisationId organisation, String path, Object body) {
        return service.http().post(address(path), token(organisation), body);
    }

    Answer send(String method, OrganisationId organisation, String path, Object body, String... headers) {
        return service.http().send(method, address(path), token(organisation), body, headers);
    }

    /** Publishes it, and waits until the service has heard it. */
    void tell(String teller, UUID aggregate, Event event) {
        var position = topics.publish(teller, aggregate, 1, event).position();
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> service.bean(ConsumedPositions.class).position(teller, wijkaanpak) >= position);
    }

    By by(OrganisationId organisation) {
        var member = service.bean(MemberIds.class).of(issuer.issuer(), "member of " + organisation);
        return new By(organisation, member);
    }

    static Audience all() {
        return Audience.ofWijkaanpak();
    }

    static Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void admit(OrganisationId party) {
        tell(
                "stakeholders",
                wijkaanpak,
                new PartyAdmitted(
                        wijkaanpak, party, PartyKind.MUNICIPALITY, "Partij " + party, all(), by(party), now()));
        var membership = UUID.randomUUID();
        tell(
                "stakeholders",
                membership,
                new MemberJoined(
                        membership,
                        wijkaanpak,
                        party,
                        by(party).member(),
                        MemberRole.PROJECT_MEMBER,
                        YESTERDAY,
                        null,
                        all(),
                        by(party),
                        now()));
    }

    private static String token(OrganisationId organisation) {
        return issuer.token("member of " + organisation, organisation);
    }

    /** What is not an address of a thing of its own stands below the wijkaanpak. */
    private String address(String path) {
        return path.matches(
                        "/(ambitions|criteria-changes|definitions|evaluations|rankings|measurements|issues|contributions|public)/.+")
                ? "/ambitions/v1" + path
                : "/ambitions/v1/wijkaanpakken/" + wijkaanpak + path;
    }
}
