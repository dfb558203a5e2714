// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.recount;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.PositionDetail;
import nl.wijkakkoord.contracts.decisions.Reservation;
import nl.wijkakkoord.contracts.decisions.ReservationFound.State;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.outcome.Condition.OfFact;
import nl.wijkakkoord.outcome.Condition.OfParty;
import nl.wijkakkoord.outcome.Position;
import nl.wijkakkoord.outcome.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * What a party said.
 *
 * @param number of the position in the round, the later the higher
 * @param party that took it
 * @param at when that was
 * @param stance null as long as it is sealed
 * @param digest of what it is about, null for all alternatives
 */
record Said(
        int number,
        OrganisationId party,
        Instant at,
        @Nullable Stance stance,
        @Nullable Digest digest,
        @Nullable PositionDetail detail) {

    static Said openly(int number, PositionTaken e) {
        return new Said(number, e.organisation(), e.at(), e.stance(), e.digest(), e.detail());
    }

    static Said underSeal(int number, PositionSealed e) {
        return new Said(number, e.organisation(), e.at(), null, null, null);
    }

    Said revealed(PositionRevealed e) {
        return new Said(number, party, at, e.stance(), e.digest(), e.detail());
    }

    Said later(Said other) {
        return number > other.number ? this : other;
    }

    /**
     * @param holder whose position it is now
     * @param decides whether that one does: what its advice was before neither agrees then nor stands in the way
     * @param alone the one version that is decided on, null among rivals
     * @param now who is in the place of an organisation
     * @param reserved how it is with the reservation
     */
    Position position(
            OrganisationId holder,
            boolean decides,
            @Nullable Digest alone,
            UnaryOperator<OrganisationId> now,
            Function<Reservation, State> reserved) {
        var meant = alone == null ? digest : alone;
        var about = meant == null ? Set.<String>of() : Set.of(meant.value());
        return switch (stance) {
            case AGREES -> new Position.Agrees(ranking(meant));
            case AGREES_UNDER_CONDITIONS -> underConditions(ranking(meant), conditions(holder, now));
            case AGREES_UNDER_RESERVATION ->
                new Position.AgreesUnderReservation(
                        ranking(meant),
                        BodyDecisions.counted(detail.reservation(), reserved.apply(detail.reservation())));
            case ASKS_CHANGE -> new Position.AsksChange(about, sections());
            case OBJECTS -> new Position.Objects(about, sections());
            case ABSTAINS -> new Position.Abstains();
            case ADVISES -> decides ? new Position.Abstains() : new Position.Advises();
            case null -> throw new IllegalArgumentException("A sealed position was not revealed");
        };
    }

    /** As a lot is drawn with it. */
    Lot.Ballot ballot() {
        return Lot.Ballot.of(party, stance, digest, detail == null ? null : detail.ranking());
    }

    private Ranking ranking(@Nullable Digest meant) {
        return detail == null || detail.ranking() == null
                ? Ranking.only(meant.value())
                : new Ranking(detail.ranking().stream()
                        .map(group -> group.stream().map(Digest::value).collect(toUnmodifiableSet()))
                        .toList());
    }

    private static Position underConditions(Ranking ranking, List<nl.wijkakkoord.outcome.Condition> conditions) {
        return conditions.isEmpty()
                ? new Position.Agrees(ranking)
                : new Position.AgreesUnderConditions(ranking, conditions);
    }

    /** Who came in the place of the party that it waited for, waits for nobody by that condition. */
    private List<nl.wijkakkoord.outcome.Condition> conditions(
            OrganisationId holder, UnaryOperator<OrganisationId> now) {
        return detail.conditions().stream()
                .filter(each -> each.kind() != Condition.Kind.PARTY_AGREES
                        || !now.apply(each.organisation()).equals(holder))
                .<nl.wijkakkoord.outcome.Condition>map(each -> switch (each.kind()) {
                    case PARTY_AGREES ->
                        new OfParty(now.apply(each.organisation()).value());
                    case ROUND_AGREED -> new OfFact(each.round().toString());
                    case INTERNAL_DECISION -> new OfFact(BodyDecisions.fact(each, now));
                    case MONEY_AVAILABLE, MONEY_COMMITTED -> new OfFact(MoneyFacts.fact(each));
                })
                .toList();
    }

    Stream<Condition> internalDecisions() {
        return detail == null || detail.conditions() == null
                ? Stream.of()
                : detail.conditions().stream().filter(each -> each.kind() == Condition.Kind.INTERNAL_DECISION);
    }

    Optional<Reservation> reservation() {
        return Optional.ofNullable(detail).map(PositionDetail::reservation);
    }

    private Set<String> sections() {
        return detail == null || detail.sections() == null ? Set.of() : Set.copyOf(detail.sections());
    }
}
