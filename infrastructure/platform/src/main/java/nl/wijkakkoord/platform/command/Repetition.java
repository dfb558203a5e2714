// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.Heard;
import nl.wijkakkoord.platform.decision.Fold;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Whether an act repeats an earlier one, such as a second click: it says the same, by the same person, and saying the earlier
 * one again would change nothing. What was undone or replaced in between can be said anew; what never changes a state, since
 * what it tells of stands elsewhere, is never a repetition.
 *
 * @param events that one act would record
 */
record Repetition<S>(Fold<S, ?> fold, List<Event> events) {
    /** Looked up once, for a long history is looked through at every command. */
    private static final ClassValue<List<Method>> SAID = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> event) {
            return Stream.of(event.getRecordComponents())
                    .filter(component -> !component.getName().equals("at"))
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    /** @return the same for events that say the same */
    static int brief(Event event) {
        return SAID.get(event.getClass()).stream()
                .map(component -> said(component, event))
                .toList()
                .hashCode();
    }

    /**
     * @param past of one aggregate, from the first event on; it is gone through once
     * @param state of the aggregate now
     */
    boolean isIn(Stream<Event> past, S state) {
        var earlier = new ArrayList<@Nullable Event>(Collections.nCopies(events.size(), null));
        var then = fold.blank();
        for (var iterator = past.iterator(); iterator.hasNext(); ) {
            var event = iterator.next();
            var after = fold.after(then, event);
            for (var i = 0; i < earlier.size(); i++) {
                if (saysTheSame(event, events.get(i))) {
                    earlier.set(i, after.equals(then) ? null : event);
                }
            }
            then = after;
        }
        return !earlier.isEmpty()
                && !earlier.contains(null)
                && saidOnceMore(earlier, state).equals(state);
    }

    private S saidOnceMore(List<Event> earlier, S state) {
        var again = state;
        for (var event : earlier) {
            again = fold.after(again, event);
        }
        return again;
    }

    /** Whenever it was said, and however far was heard then of what is cited. */
    private static boolean saysTheSame(Event one, Event other) {
        return one.getClass() == other.getClass()
                && SAID.get(one.getClass()).stream()
                        .allMatch(component -> Objects.equals(said(component, one), said(component, other)));
    }

    private static @Nullable Object said(Method component, Event event) {
        var value = ReflectionUtils.invokeMethod(component, event);
        return value instanceof Heard citation ? citation.besidesHeard() : value;
    }
}
