// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.idea;

import static nl.wijkakkoord.opgaven.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent.IdeaNoted;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent.IdeaRejected;
import nl.wijkakkoord.contracts.opgaven.IdeaEvent.IdeaSelected;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.NoteIdea;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.RejectIdea;
import nl.wijkakkoord.opgaven.idea.IdeaCommand.SelectIdea;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.platform.decision.Decision;
import org.junit.jupiter.api.Test;

class IdeaTest {
    private static final UUID ID = UUID.fromString("dddddddd-0000-4000-8000-000000000011");
    private static final UUID OPGAVE = UUID.fromString("dddddddd-0000-4000-8000-000000000012");
    private static final IdeaNoted NOTED = new IdeaNoted(
            ID, WIJKAANPAK, null, "Water", "Laat het lopen.", Audience.ofWijkaanpak(), by(MUNICIPALITY), NOW);
    private static final IdeaRejected REJECTED =
            new IdeaRejected(ID, WIJKAANPAK, "Te hoog", Audience.ofWijkaanpak(), by(MUNICIPALITY), NOW);

    @Test
    void an_idea_that_was_rejected_can_be_taken_up_later() {
        // Given
        var rejected = Idea.NONE.evolve(NOTED).evolve(REJECTED);

        // When
        var decision = rejected.select(new SelectIdea(ID, "Toch niet", by(MUNICIPALITY)), ActorAuthority.MEMBER, NOW);

        // Then
        assertThat(rejected.reason()).isEqualTo("Te hoog");
        assertThat(decision)
                .isEqualTo(Decision.accepted(
                        new IdeaSelected(ID, WIJKAANPAK, "Toch niet", Audience.ofWijkaanpak(), by(MUNICIPALITY), NOW)));
    }

    @Test
    void what_was_rejected_is_not_rejected_again() {
        // When
        var decision = Idea.NONE
                .evolve(NOTED)
                .evolve(REJECTED)
                .reject(new RejectIdea(ID, "Nog eens", by(MUNICIPALITY)), ActorAuthority.MEMBER, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(IdeaRefusal.IDEA_IS_THAT_ALREADY));
    }

    @Test
    void an_idea_is_for_an_opgave_that_is_there() {
        // When
        var decision = Idea.NONE.note(note(), ActorAuthority.MEMBER, false, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(IdeaRefusal.IDEA_FOR_UNKNOWN_OPGAVE, OPGAVE));
    }

    @Test
    void a_stranger_has_no_ideas_here() {
        // When
        var decision = Idea.NONE.note(note(), ActorAuthority.STRANGER, true, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(PartyRefusal.NOT_A_PARTY));
    }

    private static NoteIdea note() {
        return new NoteIdea(ID, WIJKAANPAK, OPGAVE, "Water", "Laat het lopen.", by(MUNICIPALITY));
    }
}
