// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.round.RoundExample.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Alternative;
import nl.wijkakkoord.contracts.decisions.DecisionRule;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundOpened;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.decisions.round.command.RoundCommand.CloseRound;
import nl.wijkakkoord.participation.party.ActorAuthority;
import org.junit.jupiter.api.Test;

/** As many parties, rivals and words as a request may have. */
class LargestRoundTest {
    private static final int OF_A_KIND = 200;
    private static final int RIVALS = 20;
    /** What the store takes of one event, so that it can be published. */
    private static final int MOST_BYTES = 900_000;

    private static final String REASON = "字".repeat(10_000);

    private final List<OrganisationId> deciding = parties(0);
    private final List<OrganisationId> advising = parties(OF_A_KIND);

    @Test
    void it_closes_in_one_event_that_can_be_published() {
        // Given
        var round = Stream.of(
                        deciding.stream().map(party -> taken(party, Stance.OBJECTS)),
                        advising.stream().map(party -> taken(party, Stance.ADVISES)))
                .flatMap(positions -> positions)
                .reduce(Round.NONE.evolve(opened()), Round::evolve, (one, _) -> one);

        // When
        var closed = (RoundClosed) events(round.close(
                        new CloseRound(ROUND, by(MUNICIPALITY)),
                        ActorAuthority.MEMBER,
                        Map.of(),
                        _ -> Map.of(),
                        CLOSES_AT,
                        TODAY))
                .getLast();

        // Then
        assertThat(closed.positions()).hasSize(2 * OF_A_KIND);
        assertThat(Json.MAPPER.writeValueAsBytes(closed)).hasSizeLessThan(MOST_BYTES);
    }

    private RoundOpened opened() {
        var rule = new DecisionRule(DecisionRule.Kind.CONSENT_WITHOUT_OBJECTION, null, null, null);
        return new RoundOpened(
                ROUND,
                WIJKAANPAK,
                IntStream.range(0, RIVALS)
                        .mapToObj(number -> new Alternative(rival(number), "字".repeat(200), null, null))
                        .toList(),
                inForce().refInForce(),
                new ProcedureTerms(deciding, advising, List.of(), rule, OF_A_KIND, Visibility.OPEN, null, null),
                CLOSES_AT,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                Audience.ofWijkaanpak(),
                by(MUNICIPALITY),
                NOW,
                null);
    }

    private static PositionTaken taken(OrganisationId party, Stance stance) {
        return new PositionTaken(
                ROUND,
                WIJKAANPAK,
                rival(0).digest(),
                party,
                UUID.randomUUID(),
                stance,
                REASON,
                null,
                new MandateCitation(UUID.randomUUID(), 1, HEARD),
                null,
                null,
                Audience.ofWijkaanpak(),
                new By(party, UUID.randomUUID()),
                NOW);
    }

    private static SubjectRef rival(int number) {
        var id = new UUID(1, number);
        return new SubjectRef(
                SubjectType.DEFINITION, id, 1, Digest.of(id.toString().getBytes()));
    }

    private static List<OrganisationId> parties(int from) {
        return IntStream.range(from, from + OF_A_KIND)
                .mapToObj(number -> new OrganisationId("kvk:%08d".formatted(91_000_000 + number)))
                .toList();
    }
}
