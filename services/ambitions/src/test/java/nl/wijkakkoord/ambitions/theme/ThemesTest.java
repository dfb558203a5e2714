// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import static nl.wijkakkoord.ambitions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.AddTheme;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.ChooseTheme;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.DropTheme;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.WithdrawTheme;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.GasLevel;
import nl.wijkakkoord.contracts.ambitions.Ground;
import nl.wijkakkoord.contracts.ambitions.ThemeStatus;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.PartyRefusal;
import nl.wijkakkoord.participation.party.Successors;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Refused;
import nl.wijkakkoord.platform.decision.Refusal;
import nl.wijkakkoord.platform.testing.Decided;
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

    @Test
    void who_added_a_theme_takes_it_back_and_it_is_chosen_and_added_no_more() {
        // Given
        var added = after(Themes.NONE, add(Themes.NONE));

        // When
        var withdrawn = withdraw(added, HOUSING, null, Successors.NONE);

        // Then
        var then = after(added, withdrawn);
        assertThat(then.open(CurrentCatalogue.CATALOGUE))
                .extracting(CatalogueTheme::theme)
                .doesNotContain("werkgelegenheid");
        assertThat(then.added()).extracting(Themes.Added::withdrawn).containsExactly("Dubbel");
        assertRefused(withdraw(then, HOUSING, null, Successors.NONE), ThemeRefusal.THEME_WITHDRAWN);
        assertRefused(
                then.choose(
                        command("werkgelegenheid", ThemeStatus.WANT, Ground.Kind.WISH, null),
                        CurrentCatalogue.CATALOGUE,
                        ActorAuthority.MEMBER,
                        NOW),
                ThemeRefusal.THEME_WITHDRAWN);
        assertRefused(add(then), ThemeRefusal.THEME_EXISTS);
    }

    @Test
    void another_takes_a_theme_back_where_who_added_it_is_absent_and_not_before() {
        // Given
        var added = after(Themes.NONE, add(Themes.NONE));

        // When
        var before = withdraw(added, MUNICIPALITY, null, Successors.NONE);

        // Then
        assertRefused(before, ThemeRefusal.THEME_OF_ANOTHER);
        assertThat(withdraw(added, MUNICIPALITY, null, Successors.NONE.with(HOUSING, MUNICIPALITY)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void what_is_chosen_or_in_an_ambition_is_not_taken_back_and_nor_is_what_no_party_added() {
        // Given
        var added = after(Themes.NONE, add(Themes.NONE));
        var chosen = after(
                added,
                added.choose(
                        command("werkgelegenheid", ThemeStatus.WANT, Ground.Kind.WISH, null),
                        CurrentCatalogue.CATALOGUE,
                        ActorAuthority.MEMBER,
                        NOW));

        // When
        var decisions = List.of(
                withdraw(chosen, HOUSING, null, Successors.NONE),
                withdraw(added, HOUSING, WIJKAANPAK, Successors.NONE));

        // Then
        assertThat(decisions).allSatisfy(decision -> assertRefused(decision, ThemeRefusal.THEME_IN_USE));
        assertRefused(withdraw(added, "leefbaarheid", HOUSING, null, Successors.NONE), ThemeRefusal.THEME_OF_ANOTHER);
        assertRefused(withdraw(added, "onbekend", HOUSING, null, Successors.NONE), ThemeRefusal.THEME_UNKNOWN);
    }

    private static Decision add(Themes to) {
        var theme = new CatalogueTheme("werkgelegenheid", "Werk", "Werk in de wijk");
        return to.add(
                new AddTheme(WIJKAANPAK, theme, by(HOUSING)), CurrentCatalogue.CATALOGUE, ActorAuthority.MEMBER, NOW);
    }

    private static Decision withdraw(Themes from, OrganisationId who, UUID ambition, Successors enders) {
        return withdraw(from, "werkgelegenheid", who, ambition, enders);
    }

    private static Decision withdraw(Themes from, String theme, OrganisationId who, UUID ambition, Successors enders) {
        return from.withdraw(
                new WithdrawTheme(WIJKAANPAK, theme, "Dubbel", by(who)),
                CurrentCatalogue.CATALOGUE,
                ambition,
                ActorAuthority.MEMBER,
                enders,
                NOW);
    }

    private static Themes after(Themes themes, Decision decision) {
        return Decided.after(Themes.FOLD, themes, decision);
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
