// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.RunningDecisions.clock;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningDecisions.class)
class DepartureRaceHttpTest {
    private static final int DEPARTURES = 5;
    private static final int ROUNDS = 4;
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING, GRID);
    private final Deciding deciding = new Deciding(zuid);

    @Test
    void a_round_that_opens_while_a_departure_is_heard_knows_of_it() throws Exception {
        // Given
        deciding.agreeOnProcedure("open", MUNICIPALITY, HOUSING, GRID);

        // When
        var rounds = new ArrayList<UUID>();
        for (var departure = 0; departure < DEPARTURES; departure++) {
            zuid.accept(GRID, PartyKind.GRID_OPERATOR);
            rounds.addAll(openDuringDeparture());
        }

        // Then
        assertThat(rounds)
                .hasSize(DEPARTURES * ROUNDS * 2)
                .allSatisfy(round -> assertThat(deciding.round(HOUSING, round)
                                .at("/departures/0/organisation")
                                .asString())
                        .isEqualTo(GRID.value()));
    }

    /** Two parties open one round after another, while the third one leaves. */
    private List<UUID> openDuringDeparture() throws InterruptedException, ExecutionException {
        var toOpen = Map.of(MUNICIPALITY, directions(), HOUSING, directions());
        var begun = new CountDownLatch(toOpen.size());
        try (var openers = Executors.newVirtualThreadPerTaskExecutor()) {
            var opening = toOpen.entrySet().stream()
                    .map(opener -> openers.submit(() -> open(opener.getKey(), opener.getValue(), begun)))
                    .toList();
            begun.await();
            zuid.leave(GRID);
            var opened = new ArrayList<UUID>();
            for (var rounds : opening) {
                opened.addAll(rounds.get());
            }
            return opened;
        }
    }

    private List<UUID> open(OrganisationId opener, List<SubjectRef> directions, CountDownLatch begun) {
        // Later than the rounds of other tests, before whose tasks these would come.
        var closesAt = clock.instant().plus(Duration.ofDays(90));
        begun.countDown();
        return directions.stream()
                .map(direction ->
                        deciding.open(opener, direction, null, closesAt).id())
                .toList();
    }

    private List<SubjectRef> directions() {
        return Stream.generate(UUID::randomUUID)
                .limit(ROUNDS)
                .map(id -> zuid.submit(SubjectType.DIRECTION, id, 1, Audience.ofWijkaanpak()))
                .toList();
    }
}
