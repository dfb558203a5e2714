// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import static nl.wijkakkoord.ambitions.Example.*;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.DraftDefinition;
import nl.wijkakkoord.ambitions.definition.DefinitionCommand.RedraftDefinition;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.DefinitionEvent.DefinitionDrafted;
import nl.wijkakkoord.contracts.ambitions.DefinitionText;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Fixtures;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class DefinitionAggregateTest {
    private static final UUID ID = UUID.randomUUID();
    private final FixtureConfiguration<DefinitionAggregate> fixture =
            Fixtures.of(DefinitionAggregate.class, CLOCK, parties(HOUSING));

    @Test
    void is_proposed_by_a_party() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(new DraftDefinition(ID, WIJKAANPAK, "no-regret", text("Nuttig."), by(HOUSING)));

        // Then
        result.expectEvents(drafted("Nuttig.", NOW));
    }

    @Test
    void is_not_proposed_by_others() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(new DraftDefinition(ID, WIJKAANPAK, "no-regret", text("Nuttig."), by(STRANGER)));

        // Then
        result.expectNoEvents().expectResultMessagePayload(Decision.refused(PartyRefusal.NOT_A_PARTY));
    }

    @Test
    void recorded_time_does_not_go_back_when_the_clock_does() {
        // Given
        var later = NOW.plusSeconds(90);
        var given = fixture.given(drafted("Nuttig.", later));

        // When
        var result = given.when(new RedraftDefinition(ID, text("Altijd nuttig."), by(HOUSING)));

        // Then
        result.expectEvents(drafted("Altijd nuttig.", later));
    }

    private static DefinitionText text(String meaning) {
        return new DefinitionText("No-regret", meaning, null);
    }

    private static DefinitionDrafted drafted(String meaning, Instant at) {
        return new DefinitionDrafted(
                ID, WIJKAANPAK, 1, "no-regret", text(meaning), Audience.ofWijkaanpak(), by(HOUSING), at);
    }
}
