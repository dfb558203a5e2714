// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.decision;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Event;

/** What a state answers to a command: the events to record, or a refusal. */
public sealed interface Decision {

    record Accepted(List<Event> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** @param arguments for the words of the refusal, in the order in which they name them */
    record Refused(Refusal refusal, List<Object> arguments) implements Decision {}

    static Decision accepted(Event... events) {
        return new Accepted(List.of(events));
    }

    static Decision accepted(List<Event> events) {
        return new Accepted(events);
    }

    static Decision accepted(Event first, List<Event> following) {
        return new Accepted(Stream.concat(Stream.of(first), following.stream()).toList());
    }

    /** It is so already: nothing is recorded, and the answer is that of what was done before. */
    static Accepted unchanged() {
        return new Accepted(List.of());
    }

    static Refused refused(Refusal refusal, Object... arguments) {
        return new Refused(refusal, List.of(arguments));
    }
}
