// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.CountedPosition;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent.DirectionDrafted;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateCorrected;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.MandateTerms;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.StatementSection;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.outcome.Outcomes;
import nl.wijkakkoord.platform.testing.TestRound;
import nl.wijkakkoord.recount.Recount;

/** A wijkaanpak of a test's own, with a municipality that decides about one version of its direction. */
public record Neighbourhood(UUID wijkaanpak, UUID round, UUID mandate, UUID member) {
    public static final OrganisationId MUNICIPALITY = new OrganisationId("oin:00000001000000206000");
    public static final OrganisationId ASSOCIATION = new OrganisationId("kvk:90000001");
    public static final OrganisationId AUDITOR = new OrganisationId("kvk:90000004");
    public static final OrganisationId STRANGER = new OrganisationId("kvk:90000009");
    /** Who runs the service in tests. */
    public static final OrganisationId OPERATOR = new OrganisationId("oin:00000001999999990000");
    /** How far decisions had heard stakeholders when a position was taken. */
    public static final long HEARD = 4;

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static final Audience ALL = Audience.ofWijkaanpak();

    public Neighbourhood() {
        this(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    public PartyAdmitted admitted(OrganisationId organisation) {
        return new PartyAdmitted(wijkaanpak, organisation, PartyKind.MUNICIPALITY, "Een partij", ALL, by(), NOON);
    }

    /** The municipality turns out to be called otherwise. */
    public PartyCorrected renamed(String name, Instant at) {
        return new PartyCorrected(
                wijkaanpak,
                MUNICIPALITY,
                UUID.randomUUID(),
                "Verkeerd overgenomen",
                PartyKind.MUNICIPALITY,
                name,
                ALL,
                by(),
                at);
    }

    public AuditorAppointed auditor(LocalDate until) {
        return new AuditorAppointed(wijkaanpak, AUDITOR, LocalDate.of(2026, 1, 1), until, ALL, by(), NOON);
    }

    public MandateGranted granted() {
        return new MandateGranted(
                mandate, wijkaanpak, MUNICIPALITY, member, terms("College van B&W", "Besluit 1"), ALL, by(), NOON);
    }

    public MandateCorrected corrected(Instant at) {
        return new MandateCorrected(
                mandate,
                wijkaanpak,
                MUNICIPALITY,
                member,
                UUID.randomUUID(),
                why(),
                terms("Gemeenteraad", "Raadsbesluit 1"),
                ALL,
                by(),
                at);
    }

    public MandateWithdrawn withdrawn(LocalDate from, Instant at) {
        return new MandateWithdrawn(mandate, wijkaanpak, MUNICIPALITY, member, from, why(), ALL, by(), at);
    }

    private WordsRef why() {
        return new WordsRef(mandate, 1, Digest.of(new byte[0]));
    }

    /** As large as a draft may be. */
    public DirectionDrafted largeDraft(int version) {
        var text = "Een zin over de wijk. ".repeat(23_000);
        return new DirectionDrafted(
                wijkaanpak,
                wijkaanpak,
                version,
                "Richting",
                List.of(new StatementSection("doel", text)),
                ALL,
                by(),
                NOON);
    }

    public RoundOpened opened(Instant at) {
        return opened(List.of(new Alternative(subject(), "=Richting voor Zuid", null, null)), at);
    }

    public RoundOpened opened(List<Alternative> alternatives, Instant at) {
        return told().opened(alternatives, List.of(), at.plusSeconds(3600), ALL, at, MUNICIPALITY, ASSOCIATION);
    }

    public PositionTaken taken(Stance stance, String reason, Instant at) {
        return taken(stance, reason, ALL, at);
    }

    public PositionTaken taken(Stance stance, String reason, Audience audience, Instant at) {
        return told().taken(subject().digest(), stance, reason, citation(), audience, by(), at);
    }

    /** By a function of which audit knows nothing, so that anything can be said. */
    public RoundClosed closed(boolean agreed, Instant at) {
        return closed("een-andere-functie/1", List.of(new Verdict(subject(), agreed, List.of())), at);
    }

    /** As it follows from what was said in the round. */
    public RoundClosed counted(Instant at, RoundEvent... said) {
        var blank = closed(Outcomes.FUNCTION, List.of(), at);
        var found = Recount.of(List.of(said), blank).found();
        return closed(Outcomes.FUNCTION, found.verdicts(), at);
    }

    /** The same, but for what came of it. */
    public RoundClosed turned(RoundClosed honest) {
        var verdict = honest.verdicts().getFirst();
        var turned = new Verdict(verdict.subject(), !verdict.agreed(), verdict.findings());
        return closed(honest.function(), List.of(turned), honest.at());
    }

    private RoundClosed closed(String function, List<Verdict> verdicts, Instant at) {
        return new RoundClosed(
                round,
                wijkaanpak,
                verdicts,
                List.of(new CountedPosition(MUNICIPALITY, member, subject().digest(), Stance.AGREES, citation(), null)),
                null,
                function,
                null,
                ALL,
                by(),
                at,
                null,
                null,
                null);
    }

    public RoundCancelled cancelled(Instant at) {
        return new RoundCancelled(round, wijkaanpak, List.of(subject()), "Verkeerd jaar", null, ALL, by(), at);
    }

    public SubjectRef subject() {
        return new SubjectRef("direction", wijkaanpak, 1, Digest.of(new byte[] {2}));
    }

    private static MandateTerms terms(String grantingBody, String decision) {
        var evidence = new Evidence(decision, Digest.of(decision.getBytes(UTF_8)));
        return new MandateTerms(
                List.of("direction"), null, LocalDate.of(2026, 1, 1), null, grantingBody, evidence, null);
    }

    private TestRound told() {
        return new TestRound(round, wijkaanpak, by());
    }

    private MandateCitation citation() {
        return new MandateCitation(mandate, 1, HEARD);
    }

    private By by() {
        return new By(MUNICIPALITY, member);
    }
}
