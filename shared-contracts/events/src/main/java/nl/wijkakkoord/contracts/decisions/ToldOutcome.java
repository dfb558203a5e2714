// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wijkakkoord.contracts.decisions.ReservationEvent.OutcomeSettled;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * What came of a round. Who takes it over does so when it is {@link #settled}: a round that closes under an open
 * reservation is neither agreed nor not agreed until its outcome is told once more.
 */
public sealed interface ToldOutcome extends RoundEvent permits RoundEvent.RoundClosed, OutcomeSettled {

    /** One for each alternative, in their order; at most one is agreed. */
    List<Verdict> verdicts();

    List<CountedPosition> positions();

    @Nullable
    List<ConditionFound> conditions();

    @Nullable
    List<ReservationFound> reservations();

    String function();

    @Nullable
    Instant agreedAt();

    /** As of the opened round: what is agreed here supersedes that decision, which stays where nothing is. */
    @Nullable
    ReopenedDecision reopens();

    /** Whether it is the last word. */
    boolean settled();

    /** The version that the parties agreed to, if they did. */
    default Optional<SubjectRef> agreed() {
        return verdicts().stream().filter(Verdict::agreed).map(Verdict::subject).findFirst();
    }

    /** The verdicts on subjects of a type, for the owner of that type. */
    default List<Verdict> on(String type) {
        return verdicts().stream()
                .filter(verdict -> verdict.subject().type().equals(type))
                .toList();
    }
}
