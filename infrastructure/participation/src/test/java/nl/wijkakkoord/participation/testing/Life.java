// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.testing;

import java.util.ArrayList;
import java.util.List;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.testing.Decided;

/** A state in a random life, and its events as they are written; a refusal leaves both as they were. */
public final class Life<S> {
    private final Fold<S, ?> fold;
    private final S none;
    private final List<String> written = new ArrayList<>();
    private final List<Class<? extends Event>> types = new ArrayList<>();
    private S state;

    public Life(Fold<S, ?> fold, S none) {
        this.fold = fold;
        this.none = none;
        this.state = none;
    }

    public S state() {
        return state;
    }

    /** @return whether it was accepted */
    public boolean live(Decision decision) {
        if (decision instanceof Accepted accepted) {
            accepted.events().forEach(this::write);
            state = Decided.after(fold, state, decision);
            return true;
        }
        return false;
    }

    /** What whoever reads the written events makes of them. */
    public S read() {
        var events = new ArrayList<Event>();
        for (var number = 0; number < written.size(); number++) {
            events.add(Json.MAPPER.readValue(written.get(number), types.get(number)));
        }
        return Decided.after(fold, none, events);
    }

    /** The life of another begins. */
    public void begin() {
        written.clear();
        types.clear();
        state = none;
    }

    private void write(Event event) {
        written.add(Json.MAPPER.writeValueAsString(event));
        types.add(event.getClass());
    }
}
