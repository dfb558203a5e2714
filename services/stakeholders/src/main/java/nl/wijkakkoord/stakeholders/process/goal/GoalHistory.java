// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.goal;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Goals as they are and were. */
@Component
record GoalHistory(History history) {

    Optional<Versioned<Goal>> read(UUID wijkaanpak, Moment moment) {
        return history.read(GoalCommand.goalOf(wijkaanpak), moment, Goal.FOLD);
    }

    /** Whether there is a goal that rests on a version of this definition. */
    boolean rests(UUID wijkaanpak, UUID definition) {
        return read(wijkaanpak, Moment.now())
                .filter(folded -> folded.state().chosen().definition().id().equals(definition))
                .isPresent();
    }
}
