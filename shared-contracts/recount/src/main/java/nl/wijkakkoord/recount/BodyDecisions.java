// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.recount;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Condition;
import nl.wijkakkoord.contracts.decisions.Reservation;
import nl.wijkakkoord.contracts.decisions.ReservationEvent;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.BodyOutcome;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.InternalDecisionRecorded;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.ReservationLapsed;
import nl.wijkakkoord.contracts.decisions.ReservationFound.State;
import nl.wijkakkoord.outcome.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What bodies of the parties' own decided in one round, as its events tell it. A body is known by its name, in whatever case.
 *
 * @param told in their order
 */
public record BodyDecisions(List<ReservationEvent> told) {
    public static final BodyDecisions NONE = new BodyDecisions(List.of());

    private static final String FACT = "internal-decision:";

    public BodyDecisions with(ReservationEvent event) {
        return new BodyDecisions(Stream.concat(told.stream(), Stream.of(event)).toList());
    }

    /** Where decisions are found, null where that was not said. */
    public Stream<@Nullable String> references() {
        return recorded().map(InternalDecisionRecorded::reference);
    }

    private Stream<InternalDecisionRecorded> recorded() {
        return told.stream()
                .filter(InternalDecisionRecorded.class::isInstance)
                .map(InternalDecisionRecorded.class::cast);
    }

    /** @param now who is in the place of an organisation */
    public Optional<InternalDecisionRecorded> of(OrganisationId party, String body, UnaryOperator<OrganisationId> now) {
        return recorded()
                .filter(each -> now.apply(each.organisation()).equals(party))
                .filter(each -> each.body().equalsIgnoreCase(body))
                .findFirst();
    }

    /**
     * How it is with a reservation: as it was told first, and on a day by which nothing was told in time it lapsed.
     *
     * @param party whose it is now
     */
    public State state(
            OrganisationId party, Reservation reservation, LocalDate day, UnaryOperator<OrganisationId> now) {
        if (lapsed(party, reservation, now)) {
            return State.LAPSED;
        }
        return of(party, reservation.body(), now)
                .filter(each -> !each.decidedOn().isAfter(reservation.until()))
                .map(each -> each.outcome() == BodyOutcome.APPROVED ? State.LIFTED : State.REFUSED)
                .orElse(reservation.until().isBefore(day) ? State.LAPSED : State.OPEN);
    }

    private boolean lapsed(OrganisationId party, Reservation reservation, UnaryOperator<OrganisationId> now) {
        return told.stream()
                .anyMatch(each -> each instanceof ReservationLapsed lapse
                        && now.apply(lapse.organisation()).equals(party)
                        && new Reservation(lapse.body(), lapse.until()).equals(reservation));
    }

    /** How it is with what a condition waits for. */
    public Fact fact(Condition condition, LocalDate day, UnaryOperator<OrganisationId> now) {
        var decided = of(now.apply(condition.organisation()), condition.body(), now);
        if (decided.isEmpty()) {
            return condition.until().isBefore(day) ? Fact.FAILED : Fact.NOT_YET;
        }
        return decided.get().outcome() == BodyOutcome.APPROVED
                        && !decided.get().decidedOn().isAfter(condition.until())
                ? Fact.HOLDS
                : Fact.FAILED;
    }

    /** The name under which the function knows what such a condition waits for. */
    public static String fact(Condition condition, UnaryOperator<OrganisationId> now) {
        return FACT + condition.until() + " " + now.apply(condition.organisation()) + " " + condition.body();
    }

    static boolean isFact(String name) {
        return name.startsWith(FACT);
    }

    static Condition condition(String fact) {
        var parts = fact.substring(FACT.length()).split(" ", 3);
        return new Condition(
                Condition.Kind.INTERNAL_DECISION,
                new OrganisationId(parts[1]),
                null,
                parts[2],
                LocalDate.parse(parts[0]),
                null);
    }

    /** As the function knows it; what lapsed it knows by its last day. */
    public static nl.wijkakkoord.outcome.Reservation counted(Reservation reservation, State state) {
        return new nl.wijkakkoord.outcome.Reservation(
                reservation.until(),
                switch (state) {
                    case OPEN, LAPSED -> nl.wijkakkoord.outcome.Reservation.State.OPEN;
                    case LIFTED -> nl.wijkakkoord.outcome.Reservation.State.LIFTED;
                    case REFUSED -> nl.wijkakkoord.outcome.Reservation.State.REFUSED;
                });
    }
}
