// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static java.util.stream.Collectors.toCollection;
import static nl.wijkakkoord.decisions.round.RoundRefusal.*;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;
import static nl.wijkakkoord.platform.decision.Decision.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.AreaCitation;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartyLeftRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.procedure.Procedure;
import nl.wijkakkoord.decisions.round.RoundCommand.OpenRound;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Check;
import org.jspecify.annotations.Nullable;

/**
 * What is known when somebody wants to open a round.
 *
 * @param candidates one for each version that is asked for, in that order
 * @param admitted the parties at this moment
 * @param departures the last day of every party that left or is leaving
 * @param today Dutch calendar day
 * @param agreed the versions that were agreed in this wijkaanpak, and among whom
 * @param sensitive whether the knooppunt is that the round serves; null when it serves none, or one not heard of
 * @param area the last version, null when none was heard of
 */
record RoundOpeningFacts(
        ActorAuthority authority,
        List<Candidate> candidates,
        Procedure procedure,
        SortedMap<OrganisationId, Capacity> admitted,
        SortedMap<OrganisationId, LocalDate> departures,
        LocalDate today,
        Map<SubjectRef, Audience> agreed,
        @Nullable Boolean sensitive,
        @Nullable AreaCitation area) {

    /** Long enough for any plan, short enough that no round is forgotten. */
    private static final int YEARS = 2;

    Check check(OpenRound command, Instant now) {
        return authority
                .checkMayAct()
                .and(() -> checkEach(command.by().organisation()))
                .and(this::checkTogether)
                .and(() -> new AudienceCheck(audience(), sensitive).check(command))
                .and(() -> checkUntil(command.closesAt(), now))
                .and(() -> checkAfterPriors(command.succeeds()))
                .and(() -> checkCitations(command))
                .and(() -> new AmbitionCheck(agreed, audience()).check(command, type()))
                .and(this::checkDecided)
                .and(this::checkAmong);
    }

    /**
     * What the round will be decided by: the procedure in force. Where there is none yet, or nobody who decides by it
     * takes part any more, or one of them turned out to be no participant, only a procedure can be decided on, by all
     * admitted participants together; those that only advise or lead do that then too. Null for anything else then.
     */
    @Nullable
    ProcedureTerms terms() {
        var inForce = procedure.inForce();
        if (inForce != null
                && remaining().findAny().isPresent()
                && noParticipants().isEmpty()) {
            return inForce.terms();
        }
        var deciding = taking(Capacity.PARTICIPANT);
        return type().equals(SubjectType.PROCEDURE) && !deciding.isEmpty()
                ? new ProcedureTerms(
                        deciding,
                        taking(Capacity.ADVISER),
                        taking(Capacity.FACILITATOR),
                        new DecisionRule(DecisionRule.Kind.UNANIMITY, null, null),
                        deciding.size(),
                        Visibility.OPEN)
                : null;
    }

    List<Event> events(OpenRound command, Instant now) {
        var events = new ArrayList<Event>();
        events.add(new RoundOpened(
                command.round(),
                command.wijkaanpak(),
                candidates.stream().map(Candidate::alternative).toList(),
                procedure.refInForce(),
                terms(),
                command.closesAt(),
                command.succeeds(),
                command.cites(),
                command.withoutAmbition(),
                command.serves(),
                area,
                audience(),
                command.by(),
                now));
        departing()
                .forEach((party, until) -> events.add(new PartyLeftRound(
                        command.round(), command.wijkaanpak(), party, until, audience(), command.by(), now)));
        return events;
    }

    /** Whoever may see what is decided on; what is public is decided on among the parties. */
    Audience audience() {
        var audience = candidates.getFirst().subject().audience();
        return audience.kind() == Audience.Kind.PUBLIC ? Audience.ofWijkaanpak() : audience;
    }

    /** Of those that are asked: who left, and who will leave while the round is open. */
    private SortedMap<OrganisationId, LocalDate> departing() {
        var departing = new TreeMap<>(departures);
        departing.keySet().removeIf(party -> !RoundRole.of(party, terms()).asked());
        return departing;
    }

    private Check checkDecided() {
        if (terms() != null) {
            return Check.passed();
        }
        if (procedure.inForce() == null) {
            return Check.refuse(NO_PROCEDURE_IN_FORCE);
        }
        var others = noParticipants();
        return Check.of(Optional.of(
                others.isEmpty()
                        ? refused(NOBODY_LEFT_TO_DECIDE)
                        : refused(PROCEDURE_LETS_OTHERS_DECIDE, Round.names(others))));
    }

    /** Who decides by the procedure in force and has not left. */
    private Stream<OrganisationId> remaining() {
        return procedure.inForce().terms().deciding().stream().filter(this::takesPart);
    }

    /** Of those: whose capacity was corrected after the procedure was agreed. They can take no position. */
    private List<OrganisationId> noParticipants() {
        return remaining()
                .filter(party -> admitted.get(party) != Capacity.PARTICIPANT)
                .toList();
    }

    private boolean takesPart(OrganisationId party) {
        return !departures.containsKey(party) || !departures.get(party).isBefore(today);
    }

    private String type() {
        return candidates.getFirst().asked().type();
    }

    private List<OrganisationId> taking(Capacity capacity) {
        return admitted.keySet().stream()
                .filter(party -> admitted.get(party) == capacity)
                .toList();
    }

    private Check checkEach(OrganisationId by) {
        return Check.all(candidates.stream().map(candidate -> candidate.checkDecidedOn(by)));
    }

    /** Rivals are of one type, each a subject of its own, and for the same readers. */
    private Check checkTogether() {
        return refuseWhen(number(candidate -> candidate.asked().type()) > 1, ALTERNATIVES_OF_DIFFERENT_TYPES)
                .and(() -> refuseWhen(
                        number(candidate -> candidate.asked().id()) < candidates.size(), ALTERNATIVE_NAMED_TWICE))
                .and(() -> refuseWhen(
                        number(candidate -> Set.copyOf(
                                        candidate.subject().audience().organisations()))
                                > 1,
                        ALTERNATIVES_FOR_DIFFERENT_READERS));
    }

    private long number(Function<Candidate, Object> of) {
        return candidates.stream().map(of).distinct().count();
    }

    private static Check checkUntil(Instant closesAt, Instant now) {
        var latest = now.atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant();
        return refuseWhen(!closesAt.isAfter(now) || closesAt.isAfter(latest), CLOSING_TIME_OUT_OF_RANGE, now, latest);
    }

    private Check checkAfterPriors(List<UUID> succeeds) {
        var priors = candidates.stream()
                .filter(candidate -> candidate.mayTellOfPrior(audience()))
                .map(candidate -> candidate.prior().id())
                .collect(toCollection(LinkedHashSet::new));
        return Check.all(candidates.stream().map(candidate -> candidate.checkAfterPrior(audience())))
                .and(() -> Check.of(missing(priors, succeeds).map(prior -> refused(MUST_SUCCEED, prior))))
                .and(() -> Check.of(missing(new LinkedHashSet<>(succeeds), priors)
                        .map(other -> refused(NOTHING_TO_SUCCEED, other))));
    }

    private static Optional<UUID> missing(SequencedSet<UUID> wanted, Collection<UUID> given) {
        return wanted.stream().filter(round -> !given.contains(round)).findFirst();
    }

    private Check checkCitations(OpenRound command) {
        var by = command.by().organisation();
        return Check.all(command.cites().stream().map(cited -> checkCitations(cited, by)));
    }

    private Check checkCitations(SubjectRef cited, OrganisationId by) {
        var among = agreed.get(cited);
        var words = new Object[] {cited.type(), cited.id(), cited.version()};
        return refuseWhen(among == null || !among.admits(by), CITED_VERSION_NOT_AGREED, words)
                .and(() -> refuseWhen(!among.covers(audience()), CITED_VERSION_NOT_FOR_ALL, words));
    }

    /** Nobody decides on, advises on or is told of what it may not see. */
    private Check checkAmong() {
        var terms = terms();
        var outside = Stream.of(terms.deciding(), terms.advising(), terms.informed())
                .flatMap(List::stream)
                .filter(party -> takesPart(party) && !audience().admits(party))
                .map(OrganisationId::value)
                .collect(Collectors.joining(", "));
        return refuseWhen(!outside.isEmpty(), PARTY_OUTSIDE_AUDIENCE, outside);
    }
}
