// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.input;

import static nl.wijkakkoord.opgaven.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputAdopted;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputLinked;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputNotAdopted;
import nl.wijkakkoord.contracts.opgaven.InputEvent.InputReceived;
import nl.wijkakkoord.contracts.opgaven.InputGiver;
import nl.wijkakkoord.contracts.opgaven.InputSource;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsEvent.WordsErased;
import nl.wijkakkoord.opgaven.input.InputCommand.AdoptInput;
import nl.wijkakkoord.opgaven.input.InputCommand.EraseInput;
import nl.wijkakkoord.opgaven.input.InputCommand.LinkInput;
import nl.wijkakkoord.opgaven.input.words.InputWords.Answered;
import nl.wijkakkoord.opgaven.input.words.InputWords.Said;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.WordsRefusal;
import org.junit.jupiter.api.Test;

class InputTest {
    private static final UUID ID = UUID.fromString("dddddddd-0000-4000-8000-000000000021");
    private static final UUID OPGAVE = UUID.fromString("dddddddd-0000-4000-8000-000000000022");
    private static final UUID MEASURE = UUID.fromString("dddddddd-0000-4000-8000-000000000023");
    private static final String SALT = "00112233445566778899aabbccddeeff";
    private static final SaltedWords SAID = SaltedWords.of(new Said("Wandeling", "Te warm op straat."), SALT);
    private static final SaltedWords ANSWER = SaltedWords.of(new Answered("Er komen bomen."), SALT);
    private static final Input RECEIVED = Input.NONE.evolve(new InputReceived(
            ID,
            WIJKAANPAK,
            null,
            null,
            new InputSource(InputGiver.RESIDENTS, LocalDate.of(2025, 1, 2)),
            SAID.ref(ID, 1),
            Audience.ofWijkaanpak(),
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
                        ID, WIJKAANPAK, MEASURE, ANSWER.ref(ID, 2), Audience.ofWijkaanpak(), by(MUNICIPALITY), NOW)));
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
                new InputNotAdopted(ID, WIJKAANPAK, ANSWER.ref(ID, 2), Audience.ofWijkaanpak(), by(MUNICIPALITY), NOW));

        // When
        var decision = handled.link(new LinkInput(ID, OPGAVE, by(MUNICIPALITY)), ActorAuthority.MEMBER, true, NOW);

        // Then
        assertThat(handled.answer()).isEqualTo(ANSWER.ref(ID, 2));
        assertThat(decision).isEqualTo(Decision.refused(InputRefusal.INPUT_NOT_OPEN));
    }

    @Test
    void who_recorded_it_and_who_leads_erase_it_and_another_party_does_not() {
        // Given
        var reason = "Op verzoek";
        var own = new EraseInput(ID, new Erasure(reason, by(MUNICIPALITY), false));
        var others = new EraseInput(ID, new Erasure(reason, by(HOUSING), false));

        // When
        var left = RECEIVED.erase(own, ActorAuthority.STRANGER, Successors.NONE, Optional.of(1), NOW);
        var led = RECEIVED.erase(others, ActorAuthority.FACILITATOR, Successors.NONE, Optional.of(1), NOW);
        var another = RECEIVED.erase(others, ActorAuthority.MEMBER, Successors.NONE, Optional.of(1), NOW);
        var successor = RECEIVED.erase(
                others, ActorAuthority.MEMBER, Successors.NONE.with(MUNICIPALITY, HOUSING), Optional.of(1), NOW);

        // Then
        assertThat(successor).isInstanceOf(Decision.Accepted.class);
        assertThat(left).isEqualTo(Decision.accepted(erased(MUNICIPALITY)));
        assertThat(led).isEqualTo(Decision.accepted(erased(HOUSING)));
        assertThat(another).isEqualTo(Decision.refused(WordsRefusal.WORDS_OF_ANOTHER));
    }

    @Test
    void what_was_erased_is_not_erased_again() {
        // Given
        var erase = new EraseInput(ID, new Erasure("Op verzoek", by(MUNICIPALITY), false));

        // When
        var decision = RECEIVED.erase(erase, ActorAuthority.MEMBER, Successors.NONE, Optional.empty(), NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(WordsRefusal.WORDS_ERASED));
    }

    private static WordsErased erased(OrganisationId by) {
        return new WordsErased(ID, WIJKAANPAK, 1, "Op verzoek", Audience.ofWijkaanpak(), by(by), NOW);
    }

    private static AdoptInput adopt() {
        return new AdoptInput(ID, MEASURE, ANSWER, by(MUNICIPALITY));
    }
}
