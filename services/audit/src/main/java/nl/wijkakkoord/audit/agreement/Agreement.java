// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.ConditionFound;
import nl.wijkakkoord.contracts.decisions.ReopenedDecision;
import nl.wijkakkoord.contracts.decisions.ReservationFound;
import nl.wijkakkoord.contracts.decisions.RoundChangeEvent.RoundCancelled;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.ToldOutcome;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.recount.Recount.Result;
import org.jspecify.annotations.Nullable;

/**
 * What the parties said about one version, or about rivals, and what came of it.
 *
 * @param alternatives the version that was decided on, or the rivals
 * @param state {@code open}, {@code under-reservation} as long as the outcome waits for one, {@code agreed} when one
 *     alternative was, {@code not-agreed}, or {@code cancelled}: nothing in it was counted then
 * @param procedure the version that was in force, absent for the round on the first procedure
 * @param succeeds the rounds on earlier versions, or cancelled ones on these
 * @param superseded which of the cited versions did not hold any more when it opened (ADR 0029)
 * @param withoutAmbition why no adopted ambition was cited, absent where one was or none was to be
 * @param closedAt when it ended, with an outcome or cancelled
 * @param verdicts one for each alternative, empty as long as the round did not close
 * @param recounted whether the same follows from what was recorded before the round closed (ADR 0037); absent as long as it
 *     did not close with an outcome
 * @param reservations how it was with each under which a party agreed, when the outcome was told; absent where there was none
 * @param reopens the earlier decision that is decided on anew, absent where there is none
 * @param supersededBy the round in which its parties took this decision anew, absent where they did not
 * @param reopenAt where a party asks that it be decided on anew, which what changed afterwards gives a reason for (ADR 0012);
 *     absent where nothing did
 * @param conditions how it was with each under which a party agreed, when the outcome was told; absent where there was none
 */
public record Agreement(
        UUID round,
        List<Alternative> alternatives,
        String state,
        @Nullable SubjectRef procedure,
        List<UUID> succeeds,
        List<SubjectRef> cites,
        List<SubjectRef> superseded,
        @Nullable String withoutAmbition,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<TakenPosition> positions,
        List<Verdict> verdicts,
        @Nullable Result recounted,
        @Nullable List<ReservationFound> reservations,
        @Nullable ReopenedDecision reopens,
        @Nullable UUID supersededBy,
        @Nullable String reopenAt,
        @Nullable List<ConditionFound> conditions) {

    static final String CANCELLED = "cancelled";
    static final String UNDER_RESERVATION = "under-reservation";

    static Agreement opened(RoundOpened event, List<SubjectRef> superseded) {
        return new Agreement(
                event.round(),
                event.alternatives(),
                "open",
                event.procedure(),
                event.succeeds(),
                event.cites(),
                superseded,
                event.withoutAmbition(),
                event.at(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                event.reopens(),
                null,
                null,
                null);
    }

    Agreement closed(ToldOutcome event) {
        return with(
                event.settled() ? state(event.agreed().isPresent()) : UNDER_RESERVATION,
                closedAt == null ? event.at() : closedAt,
                positions,
                event.verdicts(),
                event.reservations(),
                event.conditions());
    }

    Agreement cancelled(RoundCancelled event) {
        return with(CANCELLED, event.at(), positions, verdicts, reservations, conditions);
    }

    /**
     * A party's latest position is the one that counts, also in the place of a predecessor's; it stands where it was taken.
     *
     * @param successors who came in whose place in the round
     */
    Agreement taken(TakenPosition position, Successors successors) {
        var others = new ArrayList<>(positions);
        others.removeIf(
                earlier -> successors.of(earlier.organisation()).equals(successors.of(position.organisation())));
        others.add(position);
        return with(state, closedAt, others, verdicts, reservations, conditions);
    }

    /** Of what several said in whose place one is now, the last stands (ADR 0026). */
    Agreement passed(Successors successors) {
        var standing = new LinkedHashMap<OrganisationId, TakenPosition>();
        positions.forEach(position -> standing.putLast(successors.of(position.organisation()), position));
        return with(state, closedAt, List.copyOf(standing.values()), verdicts, reservations, conditions);
    }

    Agreement change(OrganisationId organisation, UnaryOperator<TakenPosition> change) {
        return changeAll(position -> position.organisation().equals(organisation) ? change.apply(position) : position);
    }

    Agreement changeAll(UnaryOperator<TakenPosition> change) {
        return with(state, closedAt, positions.stream().map(change).toList(), verdicts, reservations, conditions);
    }

    private Agreement with(
            String outcome,
            @Nullable Instant closed,
            List<TakenPosition> taken,
            List<Verdict> given,
            @Nullable List<ReservationFound> reserved,
            @Nullable List<ConditionFound> found) {
        return new Agreement(
                round,
                alternatives,
                outcome,
                procedure,
                succeeds,
                cites,
                superseded,
                withoutAmbition,
                openedAt,
                closed,
                List.copyOf(taken),
                given,
                recounted,
                reserved,
                reopens,
                supersededBy,
                reopenAt,
                found);
    }

    Agreement recounted(Result result) {
        return said(result, supersededBy, reopenAt);
    }

    Agreement supersededBy(UUID later) {
        return said(recounted, later, reopenAt);
    }

    /** Where something changed that it rested on. */
    Agreement examined() {
        var changed = positions.stream().anyMatch(position -> !position.flags().isEmpty());
        return changed && supersededBy == null && state.equals(state(true))
                ? said(recounted, null, "/decisions/v1/rounds/" + round + "/reopening-requests")
                : this;
    }

    private Agreement said(@Nullable Result result, @Nullable UUID later, @Nullable String address) {
        return new Agreement(
                round,
                alternatives,
                state,
                procedure,
                succeeds,
                cites,
                superseded,
                withoutAmbition,
                openedAt,
                closedAt,
                positions,
                verdicts,
                result,
                reservations,
                reopens,
                later,
                address,
                conditions);
    }

    /** Whether the parties agreed to a later version in it. */
    boolean supersedes(SubjectRef cited) {
        return verdicts.stream()
                .filter(Verdict::agreed)
                .map(Verdict::subject)
                .anyMatch(agreed -> agreed.type().equals(cited.type())
                        && agreed.id().equals(cited.id())
                        && agreed.version() > cited.version());
    }

    /** What came of one alternative. */
    String stateOf(Alternative alternative) {
        return verdicts.stream()
                .filter(verdict -> verdict.subject().equals(alternative.subject()))
                .findFirst()
                .map(verdict -> state.equals(UNDER_RESERVATION) ? state : state(verdict.agreed()))
                .orElse(state);
    }

    private static String state(boolean agreed) {
        return agreed ? "agreed" : "not-agreed";
    }
}
