// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Choices of opgaven, for the service itself. */
@Component
record ChoiceHistory(History history) {

    Optional<Choice> now(UUID choice) {
        return history.read(choice, Moment.now(), Choice.FOLD).map(Versioned::state);
    }
}
