// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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
 * @param past of one aggregate
 */
record Repetition<S>(Fold<S, ?> fold, List<Event> past) {
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
        return IntStream.range(0, past.size())
                .filter(index -> saysTheSame(past.get(index), event))
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
