// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import static nl.wijkakkoord.ambitions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.ChooseTheme;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.DropTheme;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.GasLevel;
import nl.wijkakkoord.contracts.ambitions.Ground;
import nl.wijkakkoord.contracts.ambitions.ThemeStatus;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import nl.wijkakkoord.platform.decision.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemesTest {

    @Test
    void what_is_a_must_needs_a_law_or_a_policy() {
        // When
        var decision = choose("woonlasten", ThemeStatus.MUST, Ground.Kind.WISH, null);

        // Then
        assertRefused(decision, ThemeRefusal.MUST_WITHOUT_GROUND);
    }

    @ParameterizedTest
    @EnumSource(
            value = Ground.Kind.class,
            names = {"LEGAL", "POLICY"})
    void on_such_a_ground_it_is_a_must(Ground.Kind ground) {
        // When
        var decision = choose("woonlasten", ThemeStatus.MUST, ground, null);

        // Then
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void the_gas_theme_has_a_level() {
        // When
        var decision = choose("aardgas", ThemeStatus.MUST, Ground.Kind.POLICY, null);

        // Then
        assertRefused(decision, ThemeRefusal.GAS_LEVEL_MISSING);
    }

    @Test
    void no_other_theme_has_one() {
        // When
        var decision = choose("woonlasten", ThemeStatus.WANT, Ground.Kind.WISH, GasLevel.AARDGASVRIJ);

        // Then
        assertRefused(decision, ThemeRefusal.LEVEL_OF_GAS_ONLY);
    }

    @Test
    void the_gas_theme_cannot_be_dropped() {
        // When
        var decision = Themes.NONE.drop(
                new DropTheme(WIJKAANPAK, "aardgas", "Te duur", by(MUNICIPALITY)), ActorAuthority.MEMBER, NOW);

        // Then
        assertRefused(decision, ThemeRefusal.GAS_THEME_STAYS);
    }

    @Test
    void who_is_no_member_chooses_nothing() {
        // When
        var decision = Themes.NONE.choose(
                command("woonlasten", ThemeStatus.WANT, Ground.Kind.WISH, null),
                CurrentCatalogue.CATALOGUE,
                ActorAuthority.NO_MEMBER,
                NOW);

        // Then
        assertRefused(decision, PartyRefusal.NOT_A_MEMBER);
    }

    private static Decision choose(String theme, ThemeStatus status, Ground.Kind ground, GasLevel level) {
        return Themes.NONE.choose(
                command(theme, status, ground, level), CurrentCatalogue.CATALOGUE, ActorAuthority.MEMBER, NOW);
    }

    private static ChooseTheme command(String theme, ThemeStatus status, Ground.Kind ground, GasLevel level) {
        return new ChooseTheme(
                WIJKAANPAK,
                new ChosenTheme(theme, "", status, new Ground(ground, "Warmteprogramma"), level, List.of()),
                by(MUNICIPALITY));
    }

    private static void assertRefused(Decision decision, Refusal refusal) {
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
