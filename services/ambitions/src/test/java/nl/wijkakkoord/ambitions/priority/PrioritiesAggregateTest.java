// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.priority;

import static nl.wijkakkoord.ambitions.Example.*;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.ambitions.theme.ChosenThemes;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.Ground;
import nl.wijkakkoord.contracts.ambitions.PriorityEvent.ThemesRanked;
import nl.wijkakkoord.contracts.ambitions.PriorityTier;
import nl.wijkakkoord.contracts.ambitions.ThemeStatus;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Parties;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Fixtures;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrioritiesAggregateTest {
    private final Parties parties = parties(HOUSING);
    private final ChosenThemes themes = mock(ChosenThemes.class);
    private final FixtureConfiguration<PrioritiesAggregate> fixture =
            Fixtures.of(PrioritiesAggregate.class, CLOCK, parties, themes);

    @BeforeEach
    void two_themes_are_chosen() {
        when(parties.authority(WIJKAANPAK, by(GRID))).thenReturn(ActorAuthority.ADVISER);
        when(themes.of(WIJKAANPAK)).thenReturn(List.of(chosen("aardgas"), chosen("woonlasten")));
    }

    @Test
    void are_a_party_s_own_order_of_the_chosen_themes() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(new RankThemes(WIJKAANPAK, tiers("woonlasten", "aardgas"), by(HOUSING)));

        // Then
        result.expectEvents(ranked(NOW, "woonlasten", "aardgas"));
    }

    @Test
    void have_no_theme_that_was_not_chosen() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(new RankThemes(WIJKAANPAK, tiers("leefbaarheid"), by(HOUSING)));

        // Then
        result.expectNoEvents()
                .expectResultMessagePayload(Decision.refused(PriorityRefusal.RANKED_THEME_NOT_CHOSEN, "leefbaarheid"));
    }

    @Test
    void are_not_said_by_who_advises() {
        // Given
        var given = fixture.givenNoPriorActivity();

        // When
        var result = given.when(new RankThemes(WIJKAANPAK, tiers("aardgas"), by(GRID)));

        // Then
        result.expectNoEvents().expectResultMessagePayload(Decision.refused(PartyRefusal.ADVISER_DECIDES_NOTHING));
    }

    @Test
    void are_said_anew_and_not_before_they_were_said_first() {
        // Given
        var later = NOW.plusSeconds(90);
        var given = fixture.given(ranked(later, "woonlasten", "aardgas"));

        // When
        var result = given.when(new RankThemes(WIJKAANPAK, tiers("aardgas"), by(HOUSING)));

        // Then
        result.expectEvents(ranked(later, "aardgas"));
    }

    private static ThemesRanked ranked(Instant at, String... themes) {
        return new ThemesRanked(
                RankThemes.rankingOf(WIJKAANPAK, HOUSING),
                WIJKAANPAK,
                HOUSING,
                tiers(themes),
                Audience.ofWijkaanpak(),
                by(HOUSING),
                at);
    }

    /** The first is the most important. */
    private static List<PriorityTier> tiers(String... themes) {
        return Stream.of(themes).map(theme -> new PriorityTier(List.of(theme))).toList();
    }

    private static ChosenTheme chosen(String theme) {
        return new ChosenTheme(theme, theme, ThemeStatus.WANT, new Ground(Ground.Kind.WISH, "Wens"), null, List.of());
    }
}
