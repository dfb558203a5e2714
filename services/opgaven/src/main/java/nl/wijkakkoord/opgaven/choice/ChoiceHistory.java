// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.platform.access.Access;
import nl.wijkakkoord.platform.decision.RefusedException;
import nl.wijkakkoord.platform.decision.RequestRefusal;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** Choices of opgaven, as they are and were. */
@Component
record ChoiceHistory(History history, Access access) {

    /**
     * For who may see it.
     *
     * @throws RefusedException unknown-resource
     */
    Versioned<Choice> read(UUID choice, Moment moment, Actor actor) {
        return find(choice, moment)
                .filter(folded ->
                        access.maySee(actor, folded.state().submitted().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    /** As it is, for the service itself. */
    Optional<Choice> now(UUID choice) {
        return find(choice, Moment.now()).map(Versioned::state);
    }

    private Optional<Versioned<Choice>> find(UUID choice, Moment moment) {
        return history.read(choice, moment, Choice.FOLD);
    }
}
