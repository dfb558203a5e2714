// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import static nl.wijkakkoord.opgaven.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputAdopted;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputLinked;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputNotAdopted;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputReceived;
import nl.wijkakkoord.contracts.opgaven.InputGiver;
import nl.wijkakkoord.contracts.opgaven.InputSource;
import nl.wijkakkoord.opgaven.input.InputCommand.AdoptInput;
import nl.wijkakkoord.opgaven.input.InputCommand.LinkInput;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;

class InputTest {
    private static final UUID ID = UUID.fromString("dddddddd-0000-4000-8000-000000000021");
    private static final UUID OPGAVE = UUID.fromString("dddddddd-0000-4000-8000-000000000022");
    private static final UUID MEASURE = UUID.fromString("dddddddd-0000-4000-8000-000000000023");
    private static final Input RECEIVED = Input.NONE.evolve(new InputReceived(
            ID,
            WIJKAANPAK,
            null,
            null,
            new InputSource(InputGiver.RESIDENTS, "Wandeling", LocalDate.of(2025, 1, 2)),
            "Te warm op straat.",
            Audience.ofWijkaanpak(),
            by(MUNICIPALITY),
            NOW));
    private static final Input LINKED =
            RECEIVED.evolve(new InputLinked(ID, WIJKAANPAK, OPGAVE, Audience.ofWijkaanpak(), by(MUNICIPALITY), NOW));

    @Test
    void input_is_adopted_in_a_measure_of_its_opgave() {
        // When
        var decision = LINKED.adopt(adopt(), ActorAuthority.MEMBER, true, NOW);

        // Then
        assertThat(decision)
                .isEqualTo(Decision.accepted(new InputAdopted(
                        ID, WIJKAANPAK, MEASURE, "Er komen bomen.", Audience.ofWijkaanpak(), by(MUNICIPALITY), NOW)));
    }

    @Test
    void what_is_linked_to_no_opgave_is_not_adopted() {
        // When
        var decision = RECEIVED.adopt(adopt(), ActorAuthority.MEMBER, true, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(InputRefusal.INPUT_WITHOUT_OPGAVE));
    }

    @Test
    void it_is_not_adopted_in_a_measure_of_another_opgave() {
        // When
        var decision = LINKED.adopt(adopt(), ActorAuthority.MEMBER, false, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(InputRefusal.INPUT_ADOPTED_IN_UNKNOWN_MEASURE, MEASURE));
    }

    @Test
    void what_was_handled_stays_with_its_opgave() {
        // Given
        var handled = LINKED.evolve(
                new InputNotAdopted(ID, WIJKAANPAK, "Kabels", Audience.ofWijkaanpak(), by(MUNICIPALITY), NOW));

        // When
        var decision = handled.link(new LinkInput(ID, OPGAVE, by(MUNICIPALITY)), ActorAuthority.MEMBER, true, NOW);

        // Then
        assertThat(handled.answer()).isEqualTo("Kabels");
        assertThat(decision).isEqualTo(Decision.refused(InputRefusal.INPUT_NOT_OPEN));
    }

    private static AdoptInput adopt() {
        return new AdoptInput(ID, MEASURE, "Er komen bomen.", by(MUNICIPALITY));
    }
}
