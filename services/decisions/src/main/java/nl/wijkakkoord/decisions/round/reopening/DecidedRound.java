// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reopening;

import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ReopenedDecision;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.jspecify.annotations.Nullable;

/**
 * A round, as somebody sees it who wants its decision reopened.
 *
 * @param agreed the version that was agreed in it, null when none was
 * @param terms that it closed with
 */
public record DecidedRound(
        UUID round,
        UUID wijkaanpak,
        String title,
        @Nullable SubjectRef agreed,
        ProcedureTerms terms,
        Audience audience) {

    ReopenedDecision decision() {
        return new ReopenedDecision(round, agreed);
    }
}
