// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.Candidate;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}
 * @param subject that the parties decide on
 * @param round that decided, null as long as none did
 * @param allowedActions null when the past was asked for
 */
record ChoiceView(
        UUID id,
        long version,
        UUID wijkaanpak,
        String title,
        List<Candidate> candidates,
        SubjectRef subject,
        ChoiceStatus status,
        @Nullable UUID round,
        @Nullable List<AllowedAction> allowedActions) {

    static ChoiceView of(Versioned<Choice> folded, @Nullable List<AllowedAction> allowedActions) {
        var choice = folded.state();
        var submitted = choice.submitted();
        return new ChoiceView(
                submitted.choice(),
                folded.version(),
                submitted.wijkaanpak(),
                submitted.title(),
                submitted.candidates(),
                choice.subject(),
                choice.status(),
                choice.round(),
                allowedActions);
    }
}
