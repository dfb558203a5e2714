// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestRecorded;
import nl.wijkakkoord.contracts.stakeholders.InterestKind;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsEvent.WordsErased;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Fixtures;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.ReasonsForSome;
import nl.wijkakkoord.stakeholders.interests.interest.Interest.InterestWords;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.EraseInterest;
import nl.wijkakkoord.stakeholders.interests.interest.InterestCommand.RecordInterest;
import nl.wijkakkoord.stakeholders.process.meeting.MeetingSources;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class InterestAggregateTest {
    private static final UUID ID = UUID.fromString("0c6a1f52-7d3e-4b0a-9f41-6a2d8e5b7c10");
    private static final SaltedWords SAID =
            SaltedWords.of(new InterestWords("Rust", "Rust in de straat"), "5d0c1f7ae2934b86a4de0f9c7718b3e2");
    private static final Audience OWN = Audience.of(ASSOCIATION);
    private static final InterestRecorded RECORDED = new InterestRecorded(
            ID,
            WIJKAANPAK,
            ASSOCIATION,
            InterestKind.INTEREST,
            SAID.ref(ID, 1),
            List.of(),
            null,
            OWN,
            CONTACT_OF_ASSOCIATION,
            NOW);

    private final ErasableTexts words = mock(ErasableTexts.class);
    private final FixtureConfiguration<InterestAggregate> fixture = Fixtures.of(
            InterestAggregate.class,
            CLOCK,
            roles(),
            mock(InterestTable.class),
            mock(MeetingSources.class),
            words,
            mock(ReasonsForSome.class));

    @Test
    void the_words_are_kept_beside_the_event() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(record(List.of()));

        // Then
        result.expectEvents(RECORDED);
        verify(words).keep(SAID.ref(ID, 1), SAID, WIJKAANPAK, OWN, NOW);
    }

    @Test
    void of_what_is_refused_no_words_are_kept() {
        // Given
        var behind = UUID.randomUUID();
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(record(List.of(behind)));

        // Then
        result.expectNoEvents()
                .expectResultMessagePayload(Decision.refused(InterestRefusal.UNDERLYING_NOT_YOUR_INTEREST, behind));
        verify(words, never()).keep(any(), any(), any(), any(), any());
    }

    @Test
    void erasing_tells_so_and_takes_the_words_away() {
        // Given
        when(words.lastToErase(ID)).thenReturn(Optional.of(1));
        var given = fixture.given(RECORDED);

        // When
        var result = given.when(new EraseInterest(ID, new Erasure("Op verzoek", CONTACT_OF_ASSOCIATION, false)));

        // Then
        var erased = new WordsErased(ID, WIJKAANPAK, 1, null, OWN, CONTACT_OF_ASSOCIATION, NOW);
        result.expectEvents(erased);
        verify(words).erase(Decision.accepted(erased), new Erasure("Op verzoek", CONTACT_OF_ASSOCIATION, false));
    }

    private static RecordInterest record(List<UUID> underlying) {
        return new RecordInterest(
                ID, WIJKAANPAK, InterestKind.INTEREST, SAID, underlying, null, CONTACT_OF_ASSOCIATION);
    }
}
