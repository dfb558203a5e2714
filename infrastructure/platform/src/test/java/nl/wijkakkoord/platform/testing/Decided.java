// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.testing;

import java.util.List;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Refusal;

/** What a state answered, for tests that know which of the two it must be. */
public final class Decided {
    private Decided() {}

    public static Refusal refusal(Decision decision) {
        return ((Refused) decision).refusal();
    }

    public static List<Event> events(Decision decision) {
        return ((Accepted) decision).events();
    }

    /** The first of them. */
    public static Event event(Decision decision) {
        return events(decision).getFirst();
    }

    /** What the state becomes. */
    public static <S> S after(Fold<S, ?> fold, S before, Decision decision) {
        return after(fold, before, events(decision));
    }

    public static <S> S after(Fold<S, ?> fold, S before, List<? extends Event> events) {
        var state = before;
        for (var event : events) {
            state = fold.after(state, event);
        }
        return state;
    }
}
