// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.opgaven.ChoiceEvent;
import nl.wijkakkoord.platform.deciding.RefusedException;
import nl.wijkakkoord.platform.deciding.RequestRefusal;
import nl.wijkakkoord.platform.identity.Access;
import nl.wijkakkoord.platform.identity.Actor;
import nl.wijkakkoord.platform.store.Folded;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.web.Moment;
import org.springframework.stereotype.Component;

/** Choices of opgaven, as they are and were. */
@Component
class ChoiceHistory {
    private final History history;
    private final Access access;

    ChoiceHistory(History history, Access access) {
        this.history = history;
        this.access = access;
    }

    /**
     * For who may see it.
     *
     * @throws RefusedException unknown-resource
     */
    Folded<Choice> read(UUID choice, Moment moment, Actor actor) {
        return find(choice, moment)
                .filter(folded ->
                        access.maySee(actor, folded.state().submitted().wijkaanpak()))
                .orElseThrow(() -> new RefusedException(RequestRefusal.UNKNOWN_RESOURCE));
    }

    /** As it is, for the service itself. */
    Optional<Choice> now(UUID choice) {
        return find(choice, Moment.now()).map(Folded::state);
    }

    private Optional<Folded<Choice>> find(UUID choice, Moment moment) {
        return history.read(choice, moment, Choice.NONE, ChoiceEvent.class, Choice::evolve);
    }
}
