// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.closing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.ConditionFound;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.decisions.round.position.Position;
import nl.wijkakkoord.decisions.round.position.Voices;
import nl.wijkakkoord.outcome.Fact;
import nl.wijkakkoord.outcome.Outcomes;
import nl.wijkakkoord.outcome.Position.Abstains;
import nl.wijkakkoord.outcome.Position.Advises;
import nl.wijkakkoord.outcome.Position.Agrees;
import nl.wijkakkoord.outcome.Position.AgreesUnderConditions;
import nl.wijkakkoord.outcome.Position.AgreesUnderReservation;
import nl.wijkakkoord.outcome.Position.AsksChange;
import nl.wijkakkoord.outcome.Position.Objects;
import nl.wijkakkoord.outcome.Question;
import nl.wijkakkoord.outcome.Ranking;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.recount.Answers;
import nl.wijkakkoord.recount.BodyDecisions;
import nl.wijkakkoord.recount.DecisionRules;
import nl.wijkakkoord.recount.MoneyFacts;
import org.jspecify.annotations.Nullable;

/**
 * Puts a round before the function that anyone can recompute. What is decided on is told apart by its digests.
 *
 * @param conditions null where none was set
 * @param function name and version of the one that counted
 * @param waits whether the outcome can still change by what comes of open reservations
 * @param tied digests of the alternatives among which a lot would be drawn
 */
record Counting(
        List<Verdict> verdicts,
        @Nullable List<ConditionFound> conditions,
        String function,
        boolean waits,
        List<Digest> tied) {

    /**
     * @param positions by whose they are now; none of them sealed any more
     * @param voices who was told what, what bodies decided, and what was counted beside positions
     * @param facts how it is with what conditions wait for, but for other parties
     * @param lot what it fell on, null as long as none was drawn
     * @param end day on which the round ended
     * @param day on which it is decided
     */
    static Counting of(
            RoundOpened round,
            Map<OrganisationId, Position> positions,
            Voices voices,
            Map<String, Fact> facts,
            @Nullable Digest lot,
            LocalDate end,
            LocalDate day) {
        var decided = Outcomes.of(new Question(
                DecisionRules.procedure(round.terms()),
                round.alternatives().stream().collect(toMap(Counting::digest, Counting::sections)),
                said(round, positions, voices, day),
                values(voices.left(end)),
                values(voices.setAside().keySet()),
                voices.notices().answeredBefore(end),
                facts,
                voices.counts().counted(round),
                lot == null ? null : lot.value(),
                day));
        return new Counting(
                Answers.verdicts(round.alternatives(), decided),
                Answers.conditions(decided),
                decided.function(),
                Answers.waits(decided),
                Answers.tied(decided));
    }

    private static Set<String> values(Collection<OrganisationId> parties) {
        return parties.stream().map(OrganisationId::value).collect(toUnmodifiableSet());
    }

    private static Map<String, nl.wijkakkoord.outcome.Position> said(
            RoundOpened round, Map<OrganisationId, Position> positions, Voices voices, LocalDate day) {
        var only =
                round.alternatives().size() == 1 ? digest(round.alternatives().getFirst()) : null;
        return positions.entrySet().stream()
                .collect(toMap(
                        said -> said.getKey().value(),
                        said -> said(
                                said.getKey(),
                                said.getValue(),
                                only,
                                round.terms().deciding(),
                                voices,
                                day)));
    }

    /** @param only the version that is decided on, null among rivals */
    private static nl.wijkakkoord.outcome.Position said(
            OrganisationId party,
            Position position,
            @Nullable String only,
            List<OrganisationId> deciding,
            Voices voices,
            LocalDate day) {
        var meant = only != null || position.digest() == null
                ? only
                : position.digest().value();
        var about = meant == null ? Set.<String>of() : Set.of(meant);
        return switch (position.stance()) {
            case AGREES -> new Agrees(ranking(position.detail(), meant));
            case AGREES_UNDER_CONDITIONS ->
                agreesUnder(
                        conditions(party, position.detail(), voices.successors()), ranking(position.detail(), meant));
            case AGREES_UNDER_RESERVATION ->
                new AgreesUnderReservation(
                        ranking(position.detail(), meant),
                        BodyDecisions.counted(
                                position.reservation(),
                                voices.bodies().state(party, position.reservation(), day, voices.successors()::of)));
            case ASKS_CHANGE -> new AsksChange(about, sections(position.detail()));
            case OBJECTS -> new Objects(about, sections(position.detail()));
            case ABSTAINS -> new Abstains();
            // Advice of who came in the place of a deciding party: it spoke, and did not decide.
            case ADVISES -> deciding.contains(party) ? new Abstains() : new Advises();
        };
    }

    private static nl.wijkakkoord.outcome.Position agreesUnder(
            List<nl.wijkakkoord.outcome.Condition> conditions, Ranking ranking) {
        return conditions.isEmpty() ? new Agrees(ranking) : new AgreesUnderConditions(ranking, conditions);
    }

    /** @param meant where the position names one, else null */
    private static Ranking ranking(@Nullable PositionDetail detail, @Nullable String meant) {
        return detail == null || detail.ranking() == null
                ? Ranking.only(meant)
                : new Ranking(detail.ranking().stream()
                        .map(group -> group.stream().map(Digest::value).collect(toUnmodifiableSet()))
                        .toList());
    }

    /** With who is in whose place; who waited for one whose place it took, waits for it no more. */
    private static List<nl.wijkakkoord.outcome.Condition> conditions(
            OrganisationId party, PositionDetail detail, Successors successors) {
        return detail.conditions().stream()
                .map(condition -> condition(condition, successors))
                .filter(condition -> !condition.equals(new nl.wijkakkoord.outcome.Condition.OfParty(party.value())))
                .toList();
    }

    private static nl.wijkakkoord.outcome.Condition condition(Condition condition, Successors successors) {
        return switch (condition.kind()) {
            case PARTY_AGREES ->
                new nl.wijkakkoord.outcome.Condition.OfParty(
                        successors.of(condition.organisation()).value());
            case ROUND_AGREED ->
                new nl.wijkakkoord.outcome.Condition.OfFact(condition.round().toString());
            case INTERNAL_DECISION ->
                new nl.wijkakkoord.outcome.Condition.OfFact(BodyDecisions.fact(condition, successors::of));
            case MONEY_AVAILABLE, MONEY_COMMITTED ->
                new nl.wijkakkoord.outcome.Condition.OfFact(MoneyFacts.fact(condition));
        };
    }

    private static Set<String> sections(Alternative alternative) {
        return alternative.sections() == null ? Set.of() : Set.copyOf(alternative.sections());
    }

    private static Set<String> sections(@Nullable PositionDetail detail) {
        return detail == null || detail.sections() == null ? Set.of() : Set.copyOf(detail.sections());
    }

    private static String digest(Alternative alternative) {
        return alternative.subject().digest().value();
    }
}
