// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.Example.*;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureCameIntoForce;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureProposed;
import nl.wijkakkoord.contracts.decisions.ProcedureEvent.ProcedureSubmitted;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.decisions.procedure.Procedure;
import nl.wijkakkoord.decisions.round.command.RoundCommand.OpenRound;
import nl.wijkakkoord.decisions.round.command.RoundCommand.TakePosition;
import nl.wijkakkoord.decisions.round.condition.ConditionFacts;
import nl.wijkakkoord.decisions.round.list.PriorRound;
import nl.wijkakkoord.decisions.round.list.RoundStatus;
import nl.wijkakkoord.decisions.round.opening.Candidate;
import nl.wijkakkoord.decisions.round.opening.RoundOpeningFacts;
import nl.wijkakkoord.decisions.subject.Subject;
import nl.wijkakkoord.participation.mandate.Mandate;
import nl.wijkakkoord.participation.mandate.MandatedActor;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;

/** A round on the first version of a direction that involves 125,000 euro, opened by the municipality. */
final class RoundExample {
    static final UUID ROUND = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000002");
    static final UUID PRIOR = UUID.fromString("bbbbbbbb-0000-4000-8000-000000000001");
    static final long HEARD = 41;
    static final SortedMap<OrganisationId, Capacity> ADMITTED =
            participants(MUNICIPALITY, HOUSING, GRID, RESIDENTS, ADVISER);

    private RoundExample() {}

    record OpenedOn(SubjectRef subject) {
        OpenRound command(Instant closesAt) {
            return open(subject, closesAt, List.of(), List.of(), null);
        }

        OpenRound citing(List<SubjectRef> cites) {
            return citing(cites, null);
        }

        OpenRound citing(List<SubjectRef> cites, String withoutAmbition) {
            return open(subject, CLOSES_AT, List.of(), cites, withoutAmbition);
        }
    }

    static OpenRound open(int version, UUID succeeds) {
        var prior = succeeds == null ? List.<UUID>of() : List.of(succeeds);
        return open(direction(version).ref(), CLOSES_AT, prior, List.of(), null);
    }

    private static OpenRound open(
            SubjectRef subject, Instant closesAt, List<UUID> succeeds, List<SubjectRef> cites, String withoutAmbition) {
        return new OpenRound(
                ROUND,
                WIJKAANPAK,
                List.of(subject),
                closesAt,
                succeeds,
                cites,
                withoutAmbition,
                null,
                List.of(),
                null,
                by(MUNICIPALITY),
                null,
                List.of(),
                salt(MUNICIPALITY));
    }

    static Subject subject(int version, boolean trustworthy) {
        return new Subject(
                direction(version).ref(),
                WIJKAANPAK,
                "Richting",
                12_500_000L,
                trustworthy,
                true,
                false,
                null,
                List.of("kern"),
                Audience.ofWijkaanpak());
    }

    static RoundOpeningFacts opening(int version, PriorRound prior) {
        return opening(ActorAuthority.MEMBER, candidate(subject(version, true), prior));
    }

    static RoundOpeningFacts opening(ActorAuthority authority, Candidate... candidates) {
        return new RoundOpeningFacts(
                authority,
                List.of(candidates),
                inForce(),
                ADMITTED,
                Collections.emptySortedMap(),
                TODAY,
                Map.of(),
                null,
                null,
                Set.of(),
                null);
    }

    static Candidate candidate(Subject subject, PriorRound prior) {
        return new Candidate(subject.ref(), subject, prior);
    }

    static PriorRound prior(int version, boolean open) {
        return new PriorRound(PRIOR, version, open ? RoundStatus.OPEN : RoundStatus.CLOSED, Audience.ofWijkaanpak());
    }

    static Procedure inForce() {
        var id = Procedure.idOf(WIJKAANPAK);
        var digest = direction(7).digest();
        var all = Audience.ofWijkaanpak();
        return Procedure.NONE
                .evolve(new ProcedureProposed(id, WIJKAANPAK, 1, terms(Visibility.OPEN), all, by(GRID), NOW, null))
                .evolve(new ProcedureSubmitted(id, WIJKAANPAK, 1, digest, all, by(GRID), NOW))
                .evolve(new ProcedureCameIntoForce(id, WIJKAANPAK, 1, digest, PRIOR, all, by(GRID), NOW));
    }

    static RoundOpened opened(ProcedureTerms terms) {
        return new RoundOpened(
                ROUND,
                WIJKAANPAK,
                List.of(new Alternative(direction(1).ref(), "Richting", 12_500_000L, List.of("kern"))),
                inForce().refInForce(),
                terms,
                CLOSES_AT,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                Audience.ofWijkaanpak(),
                by(MUNICIPALITY),
                NOW,
                null);
    }

    static Round round(Visibility visibility) {
        return Round.NONE.evolve(opened(terms(visibility)));
    }

    static TakePosition saying(OrganisationId party, Stance stance, String reason) {
        return new TakePosition(
                ROUND,
                direction(1).digest(),
                stance,
                reason,
                null,
                mandate(party).id(),
                null,
                salt(party),
                by(party));
    }

    /** Sixteen bytes, other ones for each party. */
    static String salt(OrganisationId party) {
        return party.value().replaceAll("\\D", "").repeat(4).substring(0, 32);
    }

    static Decision taking(Round round, OrganisationId party, Stance stance, String reason) {
        return round.take(saying(party, stance, reason), acting(party, mandate(party)), ConditionFacts.NONE, NOW);
    }

    static MandatedActor acting(OrganisationId party, Mandate mandate) {
        return new MandatedActor(
                by(party), ActorAuthority.MEMBER, mandate(party).id(), mandate, HEARD, 0, TODAY, 0);
    }

    /** The round after this party took that position. */
    static Round with(Round round, OrganisationId party, Stance stance) {
        return after(round, taking(round, party, stance, "Daarom"));
    }

    static Round after(Round round, Decision decision) {
        return Decided.after(Round.FOLD, round, decision);
    }

    static List<Event> events(Decision decision) {
        return Decided.events(decision);
    }
}
