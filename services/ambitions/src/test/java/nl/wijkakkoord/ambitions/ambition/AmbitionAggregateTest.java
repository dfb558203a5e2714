// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition;

import static nl.wijkakkoord.ambitions.Example.*;
import static nl.wijkakkoord.ambitions.ambition.ObjectiveExample.*;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.ConcludeAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.DraftAmbition;
import nl.wijkakkoord.ambitions.ambition.AmbitionCommand.SubmitAmbition;
import nl.wijkakkoord.ambitions.ambition.objective.ObjectiveFacts;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionRefusal;
import nl.wijkakkoord.ambitions.ambition.version.AmbitionSections;
import nl.wijkakkoord.ambitions.theme.ChosenThemes;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionAdopted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionDrafted;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.AmbitionSubmitted;
import nl.wijkakkoord.contracts.ambitions.AmbitionText;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.participation.subject.Conclusion;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Fixtures;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AmbitionAggregateTest {
    private static final UUID ID = AmbitionCommand.jointAmbitionOf(WIJKAANPAK);
    private static final UUID INTEREST = UUID.randomUUID();
    private static final UUID ROUND = UUID.randomUUID();
    private static final List<ChosenTheme> THEMES = List.of(theme("aardgas"));
    private static final AmbitionText TEXT = text(objective("gas", "aardgas", List.of(INTEREST), CRITERION));
    private static final FrozenSubject FROZEN =
            FrozenSubject.of(SubjectType.AMBITION, ID, 1, AmbitionSections.of(TEXT, THEMES));

    private final ObjectiveFactsLoader facts = mock(ObjectiveFactsLoader.class);
    private final ChosenThemes themes = mock(ChosenThemes.class);
    private final FixtureConfiguration<AmbitionAggregate> fixture =
            Fixtures.of(AmbitionAggregate.class, CLOCK, parties(HOUSING), facts, themes);

    @BeforeEach
    void the_gas_theme_is_chosen_and_an_interest_shared() {
        when(facts.of(WIJKAANPAK))
                .thenReturn(new ObjectiveFacts(Set.of("aardgas"), Map.of(INTEREST, HOUSING), Set.of(), Set.of()));
        when(themes.of(WIJKAANPAK)).thenReturn(THEMES);
    }

    @Test
    void is_drafted_by_a_party() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(draft(HOUSING));

        // Then
        result.expectEvents(drafted());
    }

    @Test
    void is_not_drafted_by_others() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(draft(STRANGER));

        // Then
        result.expectNoEvents().expectResultMessagePayload(Decision.refused(PartyRefusal.NOT_A_PARTY));
    }

    @Test
    void is_not_drafted_beside_the_one_that_there_is() {
        // Given
        var given = fixture.given(drafted());

        // When
        var result = given.when(draft(HOUSING));

        // Then
        result.expectNoEvents().expectResultMessagePayload(Decision.refused(AmbitionRefusal.AMBITION_EXISTS));
    }

    @Test
    void is_submitted_with_each_of_its_sections_frozen() {
        // Given
        var given = fixture.given(drafted());

        // When
        var result = given.when(new SubmitAmbition(ID, by(HOUSING)));

        // Then
        result.expectEvents(submitted().toArray());
    }

    @Test
    void is_adopted_when_the_parties_agreed_to_what_was_frozen() {
        // Given
        var given = fixture.given(drafted()).andGiven(submitted().toArray());

        // When
        var result = given.when(conclude(FROZEN.digest()));

        // Then
        result.expectEvents(new AmbitionAdopted(
                ID, WIJKAANPAK, 1, FROZEN.digest(), ROUND, 1, Audience.ofWijkaanpak(), by(HOUSING), NOW));
    }

    @Test
    void is_not_adopted_when_they_agreed_to_something_else() {
        // Given
        var given = fixture.given(drafted()).andGiven(submitted().toArray());

        // When
        var result = given.when(conclude(Digest.of(new byte[] {1})));

        // Then
        result.expectNoEvents().expectResultMessagePayload(Decision.refused(AmbitionRefusal.DIGEST_DIFFERS, 1));
    }

    private static DraftAmbition draft(OrganisationId party) {
        return new DraftAmbition(WIJKAANPAK, TEXT, by(party));
    }

    private static ConcludeAmbition conclude(Digest digest) {
        var subject = new SubjectRef(SubjectType.AMBITION, ID, 1, digest);
        return new ConcludeAmbition(new Conclusion(WIJKAANPAK, subject, true, ROUND, by(HOUSING)));
    }

    private static AmbitionDrafted drafted() {
        return new AmbitionDrafted(ID, WIJKAANPAK, 1, TEXT, Audience.ofWijkaanpak(), by(HOUSING), NOW);
    }

    private static List<Event> submitted() {
        var audience = Audience.ofWijkaanpak();
        var events = new ArrayList<Event>();
        events.add(new AmbitionSubmitted(ID, WIJKAANPAK, 1, THEMES, FROZEN.digest(), audience, by(HOUSING), NOW));
        events.addAll(FROZEN.submissionBeforeAmbition(WIJKAANPAK, TEXT.title(), audience, by(HOUSING), NOW));
        return events;
    }
}
