// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvidenceEvent.LotDrawn;
import nl.wijkakkoord.contracts.decisions.Verdict;
import nl.wijkakkoord.participation.testing.Lives;
import nl.wijkakkoord.recount.Recount;
import nl.wijkakkoord.recount.Recount.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What decides here and what anyone counts again from the events alone are two pieces of code: they find the same. */
class RecountTest {
    private static final int ROUNDS = 25;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Lives.SEEDS)
    void whatever_happened_in_a_round_its_outcome_follows_from_its_events(long seed) {
        var random = new Random(seed);
        for (var number = 0; number < ROUNDS; number++) {
            // Given
            var history = new RandomHistory(random);
            var closed = history.close();

            // When
            var recount = Recount.of(history.events(), closed);

            // Then
            assertThat(recount)
                    .as("seed %d, round %d: %s", seed, number, history.events())
                    .isEqualTo(new Recount(
                            Result.SAME,
                            new Recount.Found(
                                    closed.verdicts(), closed.conditions(), closed.reservations(), !closed.settled())));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Lives.SEEDS)
    void what_is_settled_after_the_closing_follows_from_the_events_too(long seed) {
        var random = new Random(seed);
        for (var number = 0; number < ROUNDS; number++) {
            // Given
            var history = new RandomHistory(random);
            var closed = history.close();

            // When
            var settled = history.settle();

            // Then
            assertThat(settled.isPresent()).isNotEqualTo(closed.settled());
            settled.ifPresent(told -> assertThat(Recount.of(history.events(), told))
                    .as("seed %d: %s", seed, history.events())
                    .isEqualTo(new Recount(
                            Result.SAME,
                            new Recount.Found(told.verdicts(), told.conditions(), told.reservations(), false))));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Lives.SEEDS)
    void a_verdict_that_was_turned_is_not_what_follows(long seed) {
        // Given
        var history = new RandomHistory(new Random(seed));
        var closed = history.close();
        var turned = with(closed.verdicts().stream().map(RecountTest::turned).toList(), closed);

        // When
        var recount = Recount.of(history.events(), turned);

        // Then
        assertThat(recount.result()).isEqualTo(Result.DIFFERS);
        assertThat(recount.found().verdicts()).isEqualTo(closed.verdicts());
    }

    @Test
    void a_lot_that_was_drawn_with_another_salt_is_not_what_follows() {
        // Given
        var random = new Random(1);
        var drawn = Stream.generate(() -> new RandomHistory(random))
                .peek(RandomHistory::close)
                .filter(history -> history.events().stream().anyMatch(LotDrawn.class::isInstance))
                .findFirst()
                .orElseThrow();
        var closed = (RoundClosed) drawn.events().getLast();
        var events = drawn.events().stream().map(RecountTest::salted).toList();

        // When
        var recount = Recount.of(events, closed);

        // Then
        assertThat(Recount.of(drawn.events(), closed).result()).isEqualTo(Result.SAME);
        assertThat(recount.result()).isEqualTo(Result.DIFFERS);
    }

    private static RoundEvent salted(RoundEvent event) {
        return event instanceof LotDrawn e
                ? new LotDrawn(
                        e.round(), e.wijkaanpak(), e.among(), "00", e.seed(), e.drawn(), e.audience(), e.by(), e.at())
                : event;
    }

    private static Verdict turned(Verdict verdict) {
        return new Verdict(verdict.subject(), !verdict.agreed(), verdict.findings());
    }

    private static RoundClosed with(List<Verdict> verdicts, RoundClosed closed) {
        return new RoundClosed(
                closed.round(),
                closed.wijkaanpak(),
                verdicts,
                closed.positions(),
                closed.conditions(),
                closed.function(),
                closed.agreedAt(),
                closed.audience(),
                closed.by(),
                closed.at(),
                null,
                null,
                null);
    }
}
