// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.stakeholders.DirectionEvent;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.StatementAggregate.Draft;
import nl.wijkakkoord.platform.store.StatementAggregate.Repeat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However much was written about one thing, who decides on it and who reads it has little of that in memory at once. */
class LongHistoryTest extends Storing {
    private static final int DRAFTS = 30;
    private static final String LONG = "a".repeat(400_000);

    /** Of 400 kB each: what is read at once, and what is known of the beginning. */
    private static final long FEW = 15;

    private final Watch watch = new Watch();

    @BeforeEach
    void many_long_drafts() {
        for (var i = 0; i < DRAFTS; i++) {
            draft(i);
        }
    }

    @AfterEach
    void look_no_more() {
        StatementAggregate.reading = _ -> {};
    }

    @Test
    void a_reader_folds_them_one_by_one() {
        // Given
        var fold = new Fold<>(0, DirectionEvent.class, (Integer drafts, DirectionEvent event) -> {
            watch.accept(event);
            return drafts + 1;
        });

        // When
        var read = history.read(statement, Moment.now(), fold);

        // Then
        assertThat(read).hasValueSatisfying(folded -> assertThat(folded.state()).isEqualTo(DRAFTS));
        assertThat(watch.mostAtOnce()).isBetween(1L, FEW);
    }

    @Test
    void so_does_who_decides_also_when_what_is_said_may_have_been_said_before() {
        // Given
        StatementAggregate.reading = watch;

        // When
        var version = commands.handle(intent(null, null, "repeat"), () -> new Repeat(statement, 8, 7 + LONG))
                .version();

        // Then
        assertThat(version).isEqualTo(DRAFTS + 1);
        assertThat(watch.read()).as("folded, and gone through once more").isGreaterThan(2 * DRAFTS);
        assertThat(watch.mostAtOnce()).isBetween(1L, FEW);
    }

    /** @return the version after it */
    private long draft(int number) {
        return commands.handle(intent(null, null, "draft"), () -> new Draft(statement, number + LONG))
                .version();
    }

    /** Counts which of the events that were read are still held by somebody, every ten events. */
    private static final class Watch implements Consumer<Event> {
        private final List<WeakReference<Event>> seen = new ArrayList<>();
        private long most;

        @Override
        public void accept(Event event) {
            seen.add(new WeakReference<>(event));
            if (seen.size() % 10 == 0) {
                System.gc();
                most = Math.max(
                        most, seen.stream().filter(each -> each.get() != null).count());
            }
        }

        int read() {
            return seen.size();
        }

        long mostAtOnce() {
            return most;
        }
    }
}
