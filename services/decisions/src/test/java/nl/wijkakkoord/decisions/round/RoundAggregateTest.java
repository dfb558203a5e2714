// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import static nl.wijkakkoord.contracts.decisions.Stance.AGREES;
import static nl.wijkakkoord.contracts.decisions.Stance.OBJECTS;
import static nl.wijkakkoord.decisions.Example.*;
import static nl.wijkakkoord.decisions.round.RoundExample.*;
import static nl.wijkakkoord.decisions.round.opening.OpeningRefusal.*;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.MandateCitation;
import nl.wijkakkoord.contracts.decisions.PaperCitation;
import nl.wijkakkoord.contracts.decisions.ProcedureTerms.Visibility;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PartyLeftRound;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionTaken;
import nl.wijkakkoord.contracts.decisions.SignedPaper;
import nl.wijkakkoord.decisions.round.closing.ClosingFactsLoader;
import nl.wijkakkoord.decisions.round.command.PaperCommand.ConfirmPaper;
import nl.wijkakkoord.decisions.round.command.PaperCommand.RecordPaper;
import nl.wijkakkoord.decisions.round.command.RoundCommand.LeaveRound;
import nl.wijkakkoord.decisions.round.condition.RoundConditionTable;
import nl.wijkakkoord.decisions.round.lot.LotTable;
import nl.wijkakkoord.decisions.round.opening.RoundOpeningFactsLoader;
import nl.wijkakkoord.decisions.round.position.SealedTable;
import nl.wijkakkoord.decisions.round.position.SealedWords;
import nl.wijkakkoord.decisions.round.reason.ReasonsAside;
import nl.wijkakkoord.participation.mandate.MandateRefusal;
import nl.wijkakkoord.participation.mandate.MandateUse;
import nl.wijkakkoord.participation.mandate.MandatedActorLoader;
import nl.wijkakkoord.participation.mandate.Mandates;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.inbox.ConsumedPositions;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.testing.Fixtures;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.platform.words.Salts;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundAggregateTest {
    private final Parties parties = mock(Parties.class);
    private final ConsumedPositions heard = mock(ConsumedPositions.class);
    private final RoundOpeningFactsLoader openings = mock(RoundOpeningFactsLoader.class);
    private final Mandates mandates = mock(Mandates.class);
    private final SealedTable sealed = mock(SealedTable.class);
    private final FixtureConfiguration<RoundAggregate> fixture = Fixtures.of(
            RoundAggregate.class,
            CLOCK,
            openings,
            new MandatedActorLoader(parties, mandates, mock(MandateUse.class), heard, CLOCK),
            sealed,
            mock(RoundConditionTable.class),
            mock(LotTable.class),
            mock(ClosingFactsLoader.class),
            new ReasonsAside(mock(ErasableTexts.class), mock(Salts.class)),
            parties,
            mock(History.class));

    @BeforeEach
    void a_member_of_the_housing_association_has_a_mandate() {
        when(parties.authority(WIJKAANPAK, by(HOUSING), TODAY)).thenReturn(ActorAuthority.MEMBER);
        when(mandates.find(mandate(HOUSING).id())).thenReturn(Optional.of(mandate(HOUSING)));
        when(heard.position("stakeholders", WIJKAANPAK)).thenReturn(HEARD);
    }

    @Test
    void opens() {
        // Given
        when(openings.of(open(1, null), TODAY)).thenReturn(opening(1, null));
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(open(1, null));

        // Then
        result.expectEvents(opened(terms(Visibility.OPEN)));
    }

    @Test
    void refuses_to_open_and_records_nothing() {
        // Given
        when(openings.of(open(1, PRIOR), TODAY)).thenReturn(opening(1, null));
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(open(1, PRIOR));

        // Then
        result.expectNoEvents().expectResultMessagePayload(Decision.refused(NOTHING_TO_SUCCEED, PRIOR));
    }

    @Test
    void records_a_position_under_the_version_of_the_mandate_that_was_heard() {
        // Given
        var given = fixture.given(opened(terms(Visibility.OPEN)));

        // When
        var result = given.when(saying(HOUSING, AGREES, null));

        // Then
        result.expectEvents(new PositionTaken(
                ROUND,
                WIJKAANPAK,
                direction(1).digest(),
                HOUSING,
                by(HOUSING).member(),
                AGREES,
                null,
                null,
                new MandateCitation(mandate(HOUSING).id(), 1, HEARD),
                null,
                null,
                Audience.ofWijkaanpak(),
                by(HOUSING),
                NOW));
    }

    @Test
    void records_what_is_on_paper_and_the_position_that_confirms_it() {
        // Given
        var paper = new SignedPaper(Digest.of(new byte[] {1}), TODAY, "Voorzitter");
        when(parties.authority(WIJKAANPAK, by(MUNICIPALITY), TODAY)).thenReturn(ActorAuthority.MEMBER);
        var given = fixture.given(opened(terms(Visibility.OPEN)))
                .andGivenCommands(new RecordPaper(
                        ROUND, HOUSING, paper, direction(1).digest(), AGREES, null, null, by(MUNICIPALITY)));

        // When
        var result = given.when(new ConfirmPaper(ROUND, 1, mandate(HOUSING).id(), by(HOUSING)));

        // Then
        result.expectEvents(new PositionTaken(
                ROUND,
                WIJKAANPAK,
                direction(1).digest(),
                HOUSING,
                by(HOUSING).member(),
                AGREES,
                null,
                null,
                new MandateCitation(mandate(HOUSING).id(), 1, HEARD),
                null,
                new PaperCitation(1, paper.digest(), MUNICIPALITY),
                Audience.ofWijkaanpak(),
                by(HOUSING),
                NOW));
    }

    @Test
    void keeps_the_words_of_a_sealed_position_out_of_the_events() {
        // Given
        var given = fixture.given(opened(terms(Visibility.SEALED_UNTIL_CLOSING)));

        // When
        given.when(saying(HOUSING, OBJECTS, "Te duur"));

        // Then
        verify(sealed).keep(ROUND, HOUSING, SealedWords.of(saying(HOUSING, OBJECTS, "Te duur")));
    }

    @Test
    void keeps_nothing_of_a_position_that_is_refused() {
        // Given
        when(mandates.find(any())).thenReturn(Optional.empty());
        var given = fixture.given(opened(terms(Visibility.SEALED_UNTIL_CLOSING)));

        // When
        var result = given.when(saying(HOUSING, OBJECTS, "Te duur"));

        // Then
        result.expectNoEvents()
                .expectResultMessagePayload(Decision.refused(
                        MandateRefusal.MANDATE_NOT_HEARD_OF, mandate(HOUSING).id()));
        verify(sealed, never()).keep(any(), any(), any());
    }

    @Test
    void records_that_a_party_left() {
        // Given
        var system = By.system(GRID);
        var given = fixture.given(opened(terms(Visibility.OPEN)));

        // When
        var result = given.when(new LeaveRound(ROUND, HOUSING, TODAY, system));

        // Then
        result.expectEvents(
                new PartyLeftRound(ROUND, WIJKAANPAK, HOUSING, TODAY, Audience.ofWijkaanpak(), system, NOW));
    }
}
