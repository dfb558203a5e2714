// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.testing;

import static nl.wijkakkoord.participation.testing.TestParties.MUNICIPALITY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.stakeholders.EndingGround;
import nl.wijkakkoord.contracts.stakeholders.Evidence;
import nl.wijkakkoord.contracts.stakeholders.MandateBeneath;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.MandateWithdrawn;
import nl.wijkakkoord.contracts.stakeholders.MandateEvent.SubmandateGranted;
import nl.wijkakkoord.contracts.stakeholders.MandateTerms;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MemberJoined;
import nl.wijkakkoord.contracts.stakeholders.MembershipEvent.MembershipCorrected;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.stakeholders.RoleFrom;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.PartyResumed;
import nl.wijkakkoord.contracts.stakeholders.SilenceEvent.PartySetAside;
import nl.wijkakkoord.contracts.stakeholders.SuccessionGround;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.AuditorAppointed;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAdmitted;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyCorrected;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyLeft;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartySucceeded;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakEnded;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.platform.testing.TestStack;
import nl.wijkakkoord.platform.timeline.DutchDay;

/** A wijkaanpak of a test's own, as other services tell of it on their topics: one member per organisation. */
public abstract class TestNeighbourhood {
    private static final LocalDate YESTERDAY = LocalDate.now(DutchDay.ZONE).minusDays(1);
    private static final Audience ALL = Audience.ofWijkaanpak();
    private static final Digest NOT_SHOWN = Digest.of(new byte[0]);
    private static final String MISTAKE = "Verkeerd overgenomen";
    private static final Evidence EVIDENCE = new Evidence("Besluit", Digest.of(new byte[] {1}));

    public final UUID wijkaanpak = UUID.randomUUID();
    private final TestStack stack;
    private final Map<UUID, Long> versions = new HashMap<>();

    protected TestNeighbourhood(TestStack stack) {
        this.stack = stack;
    }

    /** The organisation takes part, with one member that has this role. */
    public void admit(OrganisationId party, PartyKind kind, MemberRole role) {
        accept(party, kind);
        joinAlso(UUID.randomUUID(), party, role);
    }

    /** The organisation takes part, for the first time or again. */
    public void accept(OrganisationId party, PartyKind kind) {
        tell(wijkaanpak, new PartyAdmitted(wijkaanpak, party, kind, "Partij " + party, ALL, by(party), now()));
    }

    /** The one member of the party joins in this role, whatever other roles it has. */
    public void joinAlso(UUID membership, OrganisationId party, MemberRole role) {
        var by = by(party);
        tell(
                membership,
                new MemberJoined(membership, wijkaanpak, party, by.member(), role, YESTERDAY, null, ALL, by, now()));
    }

    /** What was told of that membership was a mistake: these were its roles. */
    public void correct(UUID membership, OrganisationId party, List<RoleFrom> roles) {
        var by = by(party);
        var until = roles.isEmpty() ? YESTERDAY.minusDays(1) : null;
        tell(
                membership,
                new MembershipCorrected(
                        membership,
                        wijkaanpak,
                        party,
                        by.member(),
                        UUID.randomUUID(),
                        new WordsRef(membership, 1, NOT_SHOWN),
                        roles,
                        until,
                        ALL,
                        by,
                        now()));
    }

    /** The party turns out to be of another kind. */
    public void correct(OrganisationId party, PartyKind kind) {
        var mistake = UUID.randomUUID();
        tell(
                wijkaanpak,
                new PartyCorrected(wijkaanpak, party, mistake, MISTAKE, kind, "Partij", ALL, by(party), now()));
    }

    /** The party's last day was yesterday. */
    public void leave(OrganisationId party) {
        leave(party, YESTERDAY);
    }

    public void leave(OrganisationId party, LocalDate last) {
        tell(wijkaanpak, new PartyLeft(wijkaanpak, party, last, "Verkocht.", ALL, by(party), now()));
    }

    /** The other organisation came in the party's place today, with one member. */
    public void succeed(OrganisationId predecessor, OrganisationId successor, PartyKind kind) {
        succeed(predecessor, successor, kind, SuccessionGround.MERGER);
    }

    public void succeed(OrganisationId predecessor, OrganisationId successor, PartyKind kind, SuccessionGround ground) {
        tell(
                wijkaanpak,
                new PartySucceeded(
                        wijkaanpak,
                        predecessor,
                        successor,
                        kind,
                        "Opvolger " + successor,
                        null,
                        ground,
                        LocalDate.now(DutchDay.ZONE),
                        null,
                        EVIDENCE,
                        ALL,
                        by(successor),
                        now()));
        joinAlso(UUID.randomUUID(), successor, MemberRole.CONTACT);
    }

    /** The party does not answer. */
    public void setAside(OrganisationId party) {
        var silence = silence(party);
        tell(silence, new PartySetAside(silence, wijkaanpak, party, ALL, by(MUNICIPALITY), now()));
    }

    /** It does again. */
    public void resume(OrganisationId party) {
        var silence = silence(party);
        tell(silence, new PartyResumed(silence, wijkaanpak, party, ALL, by(party), now()));
    }

    private UUID silence(OrganisationId party) {
        return UUID.nameUUIDFromBytes(("silence" + wijkaanpak + party).getBytes());
    }

    /** Its parties ended it today. */
    public void end() {
        tell(
                wijkaanpak,
                new WijkaanpakEnded(
                        wijkaanpak,
                        EndingGround.STOPPED,
                        "Geen draagvlak",
                        UUID.randomUUID(),
                        LocalDate.now(DutchDay.ZONE),
                        Audience.ofPublic(),
                        by(MUNICIPALITY),
                        now()));
    }

    public void appoint(OrganisationId auditor) {
        tell(wijkaanpak, new AuditorAppointed(wijkaanpak, auditor, YESTERDAY, null, ALL, by(auditor), now()));
    }

    /** The one member of the party may decide on subjects of these types, up to that amount if one is given. */
    public void grant(UUID mandate, OrganisationId party, List<String> subjects, Long maximumCents) {
        tell(mandate, granted(mandate, by(party), terms(subjects, maximumCents, null)));
    }

    private MandateGranted granted(UUID mandate, By holder, MandateTerms terms) {
        var party = holder.organisation();
        return new MandateGranted(mandate, wijkaanpak, party, holder.member(), terms, ALL, by(party), now());
    }

    private static MandateTerms terms(List<String> subjects, Long maximumCents, Boolean submandate) {
        return new MandateTerms(subjects, maximumCents, YESTERDAY, null, "Bestuur", EVIDENCE, submandate);
    }

    /** Somebody joins beside the one member of the party, with a mandate that allows a deputy. */
    public void grant(UUID mandate, By principal, List<String> subjects, Long maximumCents) {
        var party = principal.organisation();
        var joined = UUID.randomUUID();
        var role = MemberRole.BOARD_MEMBER;
        tell(
                joined,
                new MemberJoined(
                        joined, wijkaanpak, party, principal.member(), role, YESTERDAY, null, ALL, by(party), now()));
        tell(mandate, granted(mandate, principal, terms(subjects, maximumCents, true)));
    }

    /** Who holds that mandate names the one member of its party as a deputy. */
    public void nameDeputy(UUID submandate, UUID mandate, By principal, List<String> subjects, Long maximumCents) {
        var party = principal.organisation();
        tell(
                submandate,
                new SubmandateGranted(
                        submandate,
                        wijkaanpak,
                        party,
                        member(party),
                        new MandateBeneath(mandate, 1, principal.member()),
                        terms(subjects, maximumCents, null),
                        ALL,
                        principal,
                        now()));
    }

    public void withdraw(UUID mandate, OrganisationId party) {
        var by = by(party);
        tell(
                mandate,
                new MandateWithdrawn(
                        mandate,
                        wijkaanpak,
                        party,
                        by.member(),
                        YESTERDAY,
                        new WordsRef(mandate, 1, NOT_SHOWN),
                        ALL,
                        by,
                        now()));
    }

    /** The parties decided on this version in a round. */
    public UUID decide(SubjectRef subject, boolean agreed) {
        return conclude("wijkakkoord-outcome 1", List.of(new Verdict(subject, agreed, List.of())));
    }

    /** A round came to these verdicts by that function. */
    protected final UUID conclude(String function, List<Verdict> verdicts) {
        var round = UUID.randomUUID();
        tell(
                "decisions",
                round,
                new RoundClosed(
                        round,
                        wijkaanpak,
                        verdicts,
                        List.of(),
                        null,
                        function,
                        null,
                        ALL,
                        by(MUNICIPALITY),
                        now(),
                        null,
                        null,
                        null));
        return round;
    }

    public Answer get(OrganisationId organisation, String path, String... headers) {
        return stack.get(organisation, address(path), headers);
    }

    public Answer post(OrganisationId organisation, String path, Object body) {
        return stack.post(organisation, address(path), body);
    }

    public Answer send(String method, OrganisationId organisation, String path, Object body, String... headers) {
        return stack.send(method, organisation, address(path), body, headers);
    }

    /** Replaces it at that version. */
    public Answer put(OrganisationId organisation, String path, long version, Object body) {
        return send("PUT", organisation, path, body, "If-Match", "\"" + version + "\"");
    }

    /** Publishes it as the next event of the aggregate, and waits until the service has heard it. */
    public void tell(String teller, UUID aggregate, Event event) {
        stack.tell(teller, aggregate, versions.merge(aggregate, 1L, Long::sum), event);
    }

    public UUID member(OrganisationId organisation) {
        return by(organisation).member();
    }

    public By by(OrganisationId organisation) {
        return stack.by(organisation);
    }

    public static Audience all() {
        return ALL;
    }

    private Instant now() {
        return stack.now();
    }

    private void tell(UUID aggregate, Event event) {
        tell("stakeholders", aggregate, event);
    }

    /** What stands below the wijkaanpak has one part; what has an address of its own has more. */
    private String address(String path) {
        return path.lastIndexOf('/') > 0 ? path : "/wijkaanpakken/" + wijkaanpak + path;
    }
}
