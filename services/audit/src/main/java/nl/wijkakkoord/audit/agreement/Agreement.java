// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Finding;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * What the parties said about one version, and what came of it.
 *
 * @param state {@code open}, {@code agreed} or {@code not-agreed}
 * @param procedure the version that was in force, absent for the round on the first procedure
 * @param succeeds the round on an earlier version
 */
public record Agreement(
        UUID round,
        SubjectRef subject,
        String title,
        String state,
        @Nullable SubjectRef procedure,
        @Nullable UUID succeeds,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<TakenPosition> positions,
        List<Finding> findings) {

    static Agreement opened(RoundOpened event) {
        return new Agreement(
                event.round(),
                event.subject(),
                event.title(),
                "open",
                event.procedure(),
                event.succeeds(),
                event.at(),
                null,
                List.of(),
                List.of());
    }

    Agreement closed(RoundClosed event) {
        var outcome = event.agreed() ? "agreed" : "not-agreed";
        return new Agreement(
                round, subject, title, outcome, procedure, succeeds, openedAt, event.at(), positions, event.findings());
    }

    /** A party's latest position is the one that counts; it stands where it was taken. */
    Agreement taken(TakenPosition position) {
        var others = new ArrayList<>(positions);
        others.removeIf(earlier -> earlier.organisation().equals(position.organisation()));
        others.add(position);
        return with(others);
    }

    Agreement change(OrganisationId organisation, UnaryOperator<TakenPosition> change) {
        return changeAll(position -> position.organisation().equals(organisation) ? change.apply(position) : position);
    }

    Agreement changeAll(UnaryOperator<TakenPosition> change) {
        return with(positions.stream().map(change).toList());
    }

    private Agreement with(List<TakenPosition> changed) {
        return new Agreement(
                round, subject, title, state, procedure, succeeds, openedAt, closedAt, List.copyOf(changed), findings);
    }
}
