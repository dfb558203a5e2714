// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.RunningDecisions.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round in which more is said than one event can hold. */
@ExtendWith(RunningDecisions.class)
class LargeRoundHttpTest {
    static final List<OrganisationId> MANY = IntStream.range(0, 32)
            .mapToObj(number -> new OrganisationId("kvk:%08d".formatted(91_000_000 + number)))
            .toList();

    private static final String REASON = "字".repeat(10_000);

    private final OrganisationId[] parties =
            Stream.concat(Stream.of(MUNICIPALITY), MANY.stream()).toArray(OrganisationId[]::new);
    private final Neighbourhood zuid = new Neighbourhood(parties);
    private final Deciding deciding = new Deciding(zuid);

    @Test
    void it_closes_and_its_closing_is_published_without_repeating_the_reasons() {
        // Given
        deciding.agreeOnProcedure("open", parties);
        var direction = zuid.submit(SubjectType.DIRECTION, UUID.randomUUID(), 1, Audience.ofWijkaanpak());
        var round = deciding.open(MUNICIPALITY, direction, null).id();
        for (var party : parties) {
            assertThat(deciding.take(party, round, "objects", REASON).status()).isEqualTo(200);
        }

        // When
        var closed = deciding.close(MUNICIPALITY, round);

        // Then
        assertThat(closed.status()).isEqualTo(200);
        assertThat(deciding.round(MUNICIPALITY, round).at("/outcome/agreed").asBoolean(true))
                .isFalse();
        assertThat(deciding.positionOf(MANY.getLast(), MUNICIPALITY, round, "")
                        .path("reason")
                        .asString())
                .isEqualTo(REASON);
        await().until(() -> isPublished(round));
    }

    /** Whether the relay has brought all of its events to the topic. */
    private static boolean isPublished(UUID round) {
        return service.bean(JdbcClient.class)
                .sql("select count(*) > 0 and bool_and(p.position <= (select position from relay_progress)) from"
                        + " event e left join event_position p using (global_index) where e.aggregate_identifier ="
                        + " ?")
                .param(round.toString())
                .query(Boolean.class)
                .single();
    }
}
