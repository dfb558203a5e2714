// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.opening;

import static java.util.stream.Collectors.toCollection;
import static nl.wijkakkoord.decisions.round.opening.OpeningRefusal.*;
import static nl.wijkakkoord.decisions.round.reopening.ReopeningRefusal.NOT_REOPENED;
import static nl.wijkakkoord.platform.decision.Check.refuseWhen;
import static nl.wijkakkoord.platform.decision.Decision.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.AreaCitation;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Tie;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.PartyPassedOver;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartyLeftRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.procedure.Procedure;
import nl.wijkakkoord.decisions.round.command.RoundCommand.OpenRound;
import nl.wijkakkoord.decisions.round.opener.Openers;
import nl.wijkakkoord.decisions.round.reopening.ReopenedTable.Reopened;
import nl.wijkakkoord.decisions.round.segment.SegmentRules;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.language.Mention;
import nl.wijkakkoord.recount.Lot;
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
 * @param setAside the parties that do not answer
 * @param reopened the decision that the opener names as reopened, null when it is not
 */
public record RoundOpeningFacts(
        ActorAuthority authority,
        List<Candidate> candidates,
        Procedure procedure,
        SortedMap<OrganisationId, Capacity> admitted,
        SortedMap<OrganisationId, LocalDate> departures,
        LocalDate today,
        Map<SubjectRef, Audience> agreed,
        @Nullable Boolean sensitive,
        @Nullable AreaCitation area,
        Set<OrganisationId> setAside,
        @Nullable Reopened reopened) {

    public Check check(OpenRound command, Instant now) {
        return authority
                .checkMayAct()
                .and(() -> checkEach(command.by().organisation()))
                .and(this::checkTogether)
                .and(() -> new AudienceRules(audience(), sensitive).check(command))
                .and(() -> ClosingTime.check(command.closesAt(), now))
                .and(() -> checkReopens(command.reopens()))
                .and(() -> checkAfterPriors(command.succeeds()))
                .and(() -> checkCitations(command))
                .and(() -> new AmbitionCitation(agreed, audience())
                        .check(
                                command,
                                candidates.stream()
                                        .anyMatch(
                                                candidate -> candidate.subject().mustCiteAmbition())))
                .and(() -> decidedBy().check())
                .and(() -> checkOpener(command.by().organisation()))
                .and(() -> decidedBy().checkAmong(audience()))
                .and(() -> SegmentRules.checkGiven(command.counts(), decidedBy().terms()));
    }

    public List<Event> events(OpenRound command, Instant now) {
        var opened = new RoundOpened(
                command.round(),
                command.wijkaanpak(),
                candidates.stream().map(Candidate::alternative).toList(),
                procedure.refInForce(),
                decidedBy().terms(),
                command.closesAt(),
                command.succeeds(),
                command.cites(),
                command.withoutAmbition(),
                command.serves(),
                command.resolves().isEmpty() ? null : command.resolves(),
                area,
                command.counts().isEmpty() ? null : command.counts(),
                lot(command),
                audience(),
                command.by(),
                now,
                command.reopens() == null ? null : reopened.decision());
        var departed = decidedBy().departing(command.by().organisation()).entrySet().stream()
                .map(left -> new PartyLeftRound(
                        command.round(),
                        command.wijkaanpak(),
                        left.getKey(),
                        left.getValue(),
                        audience(),
                        command.by(),
                        now));
        var silent = setAside.stream()
                .filter(decidedBy()::isConcerned)
                .sorted()
                .map(party -> new PartyPassedOver(
                        command.round(), command.wijkaanpak(), party, audience(), command.by(), now));
        return Stream.concat(Stream.of(opened), Stream.<Event>concat(departed, silent))
                .toList();
    }

    private Check checkOpener(OrganisationId by) {
        var decided = decidedBy();
        return Openers.of(decided.terms(), party -> decided.mayOpen(party, audience()) && !setAside.contains(party))
                .check(by);
    }

    /** Told before anybody took a position, where it may come to a lot. */
    private @Nullable Digest lot(OpenRound command) {
        return candidates.size() > 1 && decidedBy().terms().tie() == Tie.LOT ? Lot.commitment(command.salt()) : null;
    }

    private DecidedBy decidedBy() {
        var first = candidates.getFirst();
        return new DecidedBy(first.asked().type(), first.subject().notAsked(), procedure, admitted, departures, today);
    }

    /** Whoever may see what is decided on; what is public is decided on among the parties. */
    private Audience audience() {
        var audience = candidates.getFirst().subject().audience();
        return audience.kind() == Audience.Kind.PUBLIC ? Audience.ofWijkaanpak() : audience;
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

    /** Everybody in the round may know of it, and it was about one of the subjects. */
    private Check checkReopens(@Nullable UUID round) {
        var known = reopened != null
                && reopened.audience().covers(audience())
                && candidates.stream()
                        .map(Candidate::asked)
                        .anyMatch(asked ->
                                asked.id().equals(reopened.decision().agreed().id()));
        return refuseWhen(round != null && !known, NOT_REOPENED, round);
    }

    private boolean isReopened(Candidate candidate) {
        return reopened != null && reopened.decision().agreed().equals(candidate.asked());
    }

    private Check checkAfterPriors(List<UUID> succeeds) {
        var priors = candidates.stream()
                .filter(candidate -> candidate.mayTellOfPrior(audience()))
                .map(candidate -> candidate.prior().id())
                .collect(toCollection(LinkedHashSet::new));
        return Check.all(candidates.stream()
                        .map(candidate -> candidate.checkAfterPrior(audience(), isReopened(candidate))))
                .and(() -> Check.of(missing(priors, succeeds).map(prior -> refused(MUST_SUCCEED, prior))))
                .and(() -> Check.of(missing(new LinkedHashSet<>(succeeds), priors)
                        .map(other -> refused(NOTHING_TO_SUCCEED, other))));
    }

    private static Optional<UUID> missing(SequencedSet<UUID> wanted, Collection<UUID> given) {
        return wanted.stream().filter(round -> !given.contains(round)).findFirst();
    }

    private Check checkCitations(OpenRound command) {
        var by = command.by().organisation();
        return Check.all(command.cites().stream().map(cited -> checkCitation(cited, by)));
    }

    private Check checkCitation(SubjectRef cited, OrganisationId by) {
        var among = agreed.get(cited);
        var words = new Object[] {Mention.term(SubjectType.class, cited.type()), cited.id(), cited.version()};
        return refuseWhen(among == null || !among.admits(by), CITED_VERSION_NOT_AGREED, words)
                .and(() -> refuseWhen(!among.covers(audience()), CITED_VERSION_NOT_FOR_ALL, words));
    }
}
