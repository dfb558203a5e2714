// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.platform.decision.Fold;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether an act repeats an earlier one, such as a second click: it says the same, by the same person, and saying the earlier
 * one again would change nothing. What was undone or replaced in between can be said anew; what never changes a state, since
 * what it tells of stands elsewhere, is never a repetition.
 *
 * @param past of one aggregate
 */
record Repetition<S>(Fold<S, ?> fold, List<Event> past) {

    /** @param state of the aggregate now */
    boolean isOf(List<Event> events, S state) {
        var again = state;
        for (var event : events) {
            var earlier = lastLike(event);
            if (earlier < 0 || !changed(earlier)) {
                return false;
            }
            again = fold.after(again, past.get(earlier));
        }
        return !events.isEmpty() && again.equals(state);
    }

    private int lastLike(Event event) {
        var said = said(event);
        return IntStream.range(0, past.size())
                .filter(index -> past.get(index).getClass() == event.getClass())
                .filter(index -> past.get(index).by().equals(event.by()))
                .filter(index -> said(past.get(index)).equals(said))
                .max()
                .orElse(-1);
    }

    private boolean changed(int index) {
        var before = fold.blank();
        for (var event : past.subList(0, index)) {
            before = fold.after(before, event);
        }
        return !fold.after(before, past.get(index)).equals(before);
    }

    /** Without when, and without how far was heard of the mandate that is cited. */
    private static JsonNode said(Event event) {
        var said = (ObjectNode) Json.MAPPER.valueToTree(event);
        said.findParents("heard").forEach(citation -> ((ObjectNode) citation).remove("heard"));
        said.remove("at");
        return said;
    }
}
