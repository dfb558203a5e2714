// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.paper;

import static nl.wijkakkoord.decisions.round.paper.PaperRefusal.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.PaperEvent;
import nl.wijkakkoord.contracts.decisions.PaperEvent.PaperPositionRecorded;
import nl.wijkakkoord.contracts.decisions.PaperEvent.PaperPositionRejected;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Check;

/**
 * The positions on paper that were recorded in a round, whatever became of them. Of each party at most one waits for it, but for
 * one that came in the place of another.
 *
 * @param all in the order of their numbers, from 1
 */
public record Papers(List<RecordedPaper> all) {
    public static final Papers NONE = new Papers(List.of());

    /** @param successors who is in whose place */
    public Papers with(PaperEvent event, Successors successors) {
        return switch (event) {
            case PaperPositionRecorded e -> {
                var known = new ArrayList<>(become(PaperStatus.REPLACED, one -> one.isOf(e.organisation(), successors))
                        .all());
                known.add(new RecordedPaper(e, PaperStatus.WAITING));
                yield new Papers(List.copyOf(known));
            }
            case PaperPositionRejected e -> become(PaperStatus.REJECTED, one -> isNumber(e.number(), one));
        };
    }

    /** The party spoke: what waited for it was that, or is no longer what it says. */
    public Papers spoken(PositionTaken event, Successors successors) {
        var confirmed = event.paper() == null
                ? this
                : become(PaperStatus.CONFIRMED, one -> isNumber(event.paper().number(), one));
        return confirmed.become(PaperStatus.OVERTAKEN, one -> one.isOf(event.organisation(), successors));
    }

    public int next() {
        return all.size() + 1;
    }

    public Optional<RecordedPaper> find(int number) {
        return all.stream().filter(one -> isNumber(number, one)).findFirst();
    }

    /** What waits for that party. */
    public Optional<RecordedPaper> waitingFor(OrganisationId party, Successors successors) {
        return all.stream()
                .filter(one -> one.waits() && one.isOf(party, successors))
                .findFirst();
    }

    /** Whether that party can say of it that it is its position, or is not. */
    public Check checkWaits(int number, OrganisationId party, Successors successors) {
        var found = find(number).orElse(null);
        if (found == null) {
            return Check.refuse(NO_SUCH_PAPER, number);
        }
        if (!found.isOf(party, successors)) {
            return Check.refuse(PAPER_OF_ANOTHER_PARTY, found.recorded().organisation());
        }
        return switch (found.status()) {
            case WAITING -> Check.passed();
            case REPLACED -> Check.refuse(PAPER_REPLACED);
            case OVERTAKEN -> Check.refuse(PAPER_OVERTAKEN);
            case CONFIRMED, REJECTED, LAPSED -> Check.refuse(PAPER_ANSWERED);
        };
    }

    private Papers become(PaperStatus status, Predicate<RecordedPaper> which) {
        return new Papers(all.stream()
                .map(one -> one.waits() && which.test(one) ? one.become(status) : one)
                .toList());
    }

    private static boolean isNumber(int number, RecordedPaper one) {
        return one.recorded().number() == number;
    }
}
