// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.contracts.decisions.Stance.*;
import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.round.RoundExample.*;
import static nl.wijkakkoord.decisions.round.closing.ClosingRefusal.*;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionSealed;
import nl.wijkakkoord.contracts.decisions.RoundEvent.RoundClosed;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.decisions.round.command.RoundCommand.CloseRound;
import nl.wijkakkoord.decisions.round.position.SealedWords;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;

class SealedClosingTest {
    private final Round open = round(Visibility.OPEN);
    private final Round sealed = round(Visibility.SEALED_UNTIL_CLOSING);

    @Test
    void it_does_not_close_by_itself_when_what_was_sealed_is_lost() {
        // When
        var decision = with(sealed, HOUSING, OBJECTS)
                .close(
                        new CloseRound(ROUND, By.system(MUNICIPALITY)),
                        ActorAuthority.NO_MEMBER,
                        Map.of(),
                        _ -> Map.of(),
                        CLOSES_AT,
                        TODAY);

        // Then
        assertThat(decision).isEqualTo(refused(SEALED_WORDS_DO_NOT_MATCH, List.of(HOUSING)));
    }

    @Test
    void a_sealed_position_tells_nothing_but_a_commitment_that_its_words_can_be_checked_against() {
        // When
        var event = (PositionSealed)
                events(taking(sealed, HOUSING, OBJECTS, "Te duur")).getFirst();

        // Then
        assertThat(Json.MAPPER.writeValueAsString(event)).doesNotContain("objects", "Te duur", salt(HOUSING));
        assertThat(event.commitment())
                .isEqualTo(Digest.of(Json.canonical(Map.of(
                        "digest",
                        direction(1).digest(),
                        "reason",
                        "Te duur",
                        "salt",
                        salt(HOUSING),
                        "stance",
                        "objects"))));
    }

    @Test
    void what_was_sealed_is_revealed_before_the_round_closes_and_is_counted() {
        // Given
        var complete = with(with(with(sealed, MUNICIPALITY, AGREES), HOUSING, OBJECTS), GRID, AGREES);

        // When
        var events = events(complete.close(
                new CloseRound(ROUND, by(MUNICIPALITY)),
                ActorAuthority.MEMBER,
                words(Map.of(MUNICIPALITY, AGREES, HOUSING, OBJECTS, GRID, AGREES)),
                _ -> Map.of(),
                NOW,
                TODAY));

        // Then
        assertThat(events)
                .extracting(Object::getClass)
                .containsExactly(
                        PositionRevealed.class, PositionRevealed.class, PositionRevealed.class, RoundClosed.class);
        assertThat(((RoundClosed) events.getLast()).agreed()).isEmpty();
        assertThat(((RoundClosed) events.getLast()).positions())
                .extracting("organisation", "stance")
                .contains(tuple(HOUSING, OBJECTS));
    }

    @Test
    void words_that_were_changed_under_seal_are_not_counted() {
        // Given
        var complete = with(with(with(sealed, MUNICIPALITY, AGREES), HOUSING, OBJECTS), GRID, AGREES);

        // When
        var decision = complete.close(
                new CloseRound(ROUND, by(MUNICIPALITY)),
                ActorAuthority.MEMBER,
                words(Map.of(MUNICIPALITY, AGREES, HOUSING, AGREES, GRID, AGREES)),
                _ -> Map.of(),
                NOW,
                TODAY);

        // Then
        assertThat(decision).isEqualTo(refused(SEALED_WORDS_DO_NOT_MATCH, List.of(HOUSING)));
    }

    @Property
    void a_sealed_round_and_an_open_one_have_the_same_outcome(
            @ForAll("decided") Stance municipality, @ForAll("decided") Stance housing, @ForAll("decided") Stance grid) {
        // Given
        var stances = Map.of(MUNICIPALITY, municipality, HOUSING, housing, GRID, grid);
        var seen = new Round[] {open, sealed};
        stances.forEach((party, stance) -> {
            seen[0] = with(seen[0], party, stance);
            seen[1] = with(seen[1], party, stance);
        });

        // When
        var outcome = closed(seen[1].close(
                new CloseRound(ROUND, by(MUNICIPALITY)),
                ActorAuthority.MEMBER,
                words(stances),
                _ -> Map.of(),
                NOW,
                TODAY));

        // Then
        assertThat(outcome).isEqualTo(closed(closing(seen[0], NOW)));
    }

    @Provide
    Arbitrary<Stance> decided() {
        return Arbitraries.of(AGREES, ASKS_CHANGE, OBJECTS, ABSTAINS);
    }

    private static Map<OrganisationId, SealedWords> words(Map<OrganisationId, Stance> stances) {
        var words = new TreeMap<OrganisationId, SealedWords>();
        stances.forEach((party, stance) -> words.put(party, SealedWords.of(saying(party, stance, "Daarom"))));
        return words;
    }

    private static Decision closing(Round round, Instant now) {
        return round.close(
                new CloseRound(ROUND, by(MUNICIPALITY)), ActorAuthority.MEMBER, Map.of(), _ -> Map.of(), now, TODAY);
    }

    private static RoundClosed closed(Decision decision) {
        return (RoundClosed) events(decision).getLast();
    }
}
