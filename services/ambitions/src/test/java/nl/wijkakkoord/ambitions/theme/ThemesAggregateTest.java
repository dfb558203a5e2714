// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import static nl.wijkakkoord.ambitions.Example.*;

import java.util.List;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.ChooseTheme;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.DropTheme;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.Ground;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeChosen;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeDropped;
import nl.wijkakkoord.contracts.ambitions.ThemeStatus;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Fixtures;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ThemesAggregateTest {
    private final FixtureConfiguration<ThemesAggregate> fixture =
            Fixtures.of(ThemesAggregate.class, CLOCK, parties(HOUSING));

    @Test
    void are_chosen_from_the_catalogue_that_gives_their_title() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(new ChooseTheme(WIJKAANPAK, choice(""), by(HOUSING)));

        // Then
        result.expectEvents(chosen());
    }

    @Test
    void are_not_chosen_by_others() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(new ChooseTheme(WIJKAANPAK, choice(""), by(STRANGER)));

        // Then
        result.expectNoEvents().expectResultMessagePayload(Decision.refused(PartyRefusal.NOT_A_PARTY));
    }

    @Test
    void are_dropped_when_they_were_chosen() {
        // Given
        var given = fixture.given(chosen());

        // When
        var result = given.when(drop());

        // Then
        result.expectEvents(dropped());
    }

    @Test
    void are_not_dropped_twice() {
        // Given
        var given = fixture.given(chosen(), dropped());

        // When
        var result = given.when(drop());

        // Then
        result.expectNoEvents()
                .expectResultMessagePayload(Decision.refused(ThemeRefusal.THEME_NOT_CHOSEN, "woonlasten"));
    }

    private static DropTheme drop() {
        return new DropTheme(WIJKAANPAK, "woonlasten", "Valt onder leefbaarheid", by(HOUSING));
    }

    private static ChosenTheme choice(String title) {
        var ground = new Ground(Ground.Kind.WISH, "Bewoners vragen erom");
        return new ChosenTheme("woonlasten", title, ThemeStatus.WANT, ground, null, List.of());
    }

    private static ThemeChosen chosen() {
        return new ThemeChosen(
                ThemesCommand.themesOf(WIJKAANPAK),
                WIJKAANPAK,
                choice("Woonlasten"),
                CurrentCatalogue.CATALOGUE.version(),
                Audience.ofWijkaanpak(),
                by(HOUSING),
                NOW);
    }

    private static ThemeDropped dropped() {
        return new ThemeDropped(
                ThemesCommand.themesOf(WIJKAANPAK),
                WIJKAANPAK,
                "woonlasten",
                "Valt onder leefbaarheid",
                Audience.ofWijkaanpak(),
                by(HOUSING),
                NOW);
    }
}
