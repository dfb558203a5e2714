#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# One would guess: "Illegal state change detected!" of Axon's test fixture means that a command handler changed the
#   aggregate's state outside of an event.
# True: since Java encapsulates its own classes, an aggregate that holds an object of one without an equals of its own
#   is accused even though nothing was changed. The fixture compares such an object by its private fields, is refused
#   them, and takes that for a difference. A compiled pattern, a priority queue or an unmodifiable collection is enough;
#   with --add-opens for their packages, the same tests pass.
# With: axon-test 4.13.0 on JDK 25.
# Source: the same refusal once ended in an exception, https://github.com/AxonIQ/AxonFramework/issues/2189
# Here: an aggregate holds one immutable record of lists, maps, ids and numbers, which all have an equals.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/workbench.bash"

libraries org.axonframework:axon-test:4.13.0 org.axonframework:axon-configuration:4.13.0 org.slf4j:slf4j-nop:2.0.17 \
  org.axonframework:axon-eventsourcing:4.13.0 org.hamcrest:hamcrest:3.0 org.junit.jupiter:junit-jupiter:6.0.3
program=$(cat <<'JAVA'
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.test.AxonAssertionError;
import org.axonframework.test.aggregate.AggregateTestFixture;

public class Main {
    public record Opened(String round) {}

    public record Close(@TargetAggregateIdentifier String round) {}

    public record Closed(String round) {}

    public static class Round {
        @AggregateIdentifier
        private String id;

        @CommandHandler
        public void on(Close command) {
            AggregateLifecycle.apply(new Closed(command.round));
        }

        @EventSourcingHandler
        public void on(Opened event) {
            id = event.round;
        }
    }

    public static class OfList extends Round {
        private final List<String> held = new ArrayList<>();
    }

    public static class OfPattern extends Round {
        private final Pattern held = Pattern.compile("oin:[0-9]{20}");
    }

    public static class OfQueue extends Round {
        private final PriorityQueue<String> held = new PriorityQueue<>();
    }

    public static class OfCollection extends Round {
        private final Collection<String> held = Collections.unmodifiableCollection(new ArrayList<>());
    }

    public static void main(String[] arguments) {
        for (var type : List.of(OfList.class, OfPattern.class, OfQueue.class, OfCollection.class)) {
            System.out.println(type.getSimpleName() + ": " + verdict(type));
        }
    }

    private static <T> String verdict(Class<T> type) {
        try {
            new AggregateTestFixture<>(type).given(new Opened("1")).when(new Close("1")).expectEvents(new Closed("1"));
            return "passed";
        } catch (AxonAssertionError e) {
            return e.getMessage().lines().findFirst().orElseThrow();
        }
    }
}
JAVA
)

accused() {
  echo "Illegal state change detected! Property \"Main\$$1.held\" has different value when sourcing events."
}

run_java <<<"$program"
expect "OfList: passed" "OfPattern: $(accused OfPattern)" "OfQueue: $(accused OfQueue)" \
  "OfCollection: $(accused OfCollection)"
echo "With java.util opened:"
run_java --add-opens java.base/java.util=ALL-UNNAMED --add-opens java.base/java.util.regex=ALL-UNNAMED <<<"$program"
expect "OfPattern: passed" "OfQueue: passed" "OfCollection: passed"
