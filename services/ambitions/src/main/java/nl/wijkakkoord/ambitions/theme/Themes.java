// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.AddTheme;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.ChooseTheme;
import nl.wijkakkoord.ambitions.theme.ThemesCommand.DropTheme;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.GasLevel;
import nl.wijkakkoord.contracts.ambitions.Ground;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeAdded;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeChosen;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeDropped;
import nl.wijkakkoord.contracts.ambitions.ThemeStatus;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.decision.Visible;
import org.jspecify.annotations.Nullable;

/**
 * The themes of a wijkaanpak, as their events tell.
 *
 * @param id null when nothing was said of them yet, as the wijkaanpak
 * @param added to the catalogue by the parties
 * @param chosen each once, in the order in which they were first chosen
 */
record Themes(@Nullable UUID id, @Nullable UUID wijkaanpak, List<CatalogueTheme> added, List<ChosenTheme> chosen)
        implements Visible {
    static final Themes NONE = new Themes(null, null, List.of(), List.of());
    static final Fold<Themes, ThemeEvent> FOLD = new Fold<>(NONE, ThemeEvent.class, Themes::evolve);

    Themes evolve(ThemeEvent event) {
        return switch (event) {
            case ThemeAdded e -> {
                var theme = new CatalogueTheme(e.theme(), e.title(), e.description());
                yield new Themes(
                        e.themes(),
                        e.wijkaanpak(),
                        Stream.concat(added.stream(), Stream.of(theme)).toList(),
                        chosen);
            }
            case ThemeChosen e -> new Themes(e.themes(), e.wijkaanpak(), added, with(e.choice()));
            case ThemeDropped e ->
                new Themes(
                        e.themes(),
                        e.wijkaanpak(),
                        added,
                        chosen.stream()
                                .filter(choice -> !choice.theme().equals(e.theme()))
                                .toList());
        };
    }

    Decision add(AddTheme command, Catalogue catalogue, ActorAuthority authority, Instant now) {
        var theme = command.theme();
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(
                        find(catalogue, theme.theme()).isPresent(), ThemeRefusal.THEME_EXISTS, theme.theme()))
                .thenRecord(() -> new ThemeAdded(
                        command.target(),
                        command.wijkaanpak(),
                        theme.theme(),
                        theme.title(),
                        theme.description(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision choose(ChooseTheme command, Catalogue catalogue, ActorAuthority authority, Instant now) {
        var choice = command.choice();
        var theme = find(catalogue, choice.theme());
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(theme.isEmpty(), ThemeRefusal.THEME_UNKNOWN, choice.theme()))
                .and(() -> checkMayChoose(choice))
                .thenRecord(() -> new ThemeChosen(
                        command.target(),
                        command.wijkaanpak(),
                        new ChosenTheme(
                                choice.theme(),
                                theme.get().title(),
                                choice.status(),
                                choice.ground(),
                                choice.level(),
                                choice.references()),
                        catalogue.themes().contains(theme.get()) ? catalogue.version() : null,
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    Decision drop(DropTheme command, ActorAuthority authority, Instant now) {
        var theme = command.theme();
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(theme.equals(ChosenTheme.GAS), ThemeRefusal.GAS_THEME_STAYS))
                .and(() -> Check.refuseWhen(
                        chosen.stream().noneMatch(choice -> choice.theme().equals(theme)),
                        ThemeRefusal.THEME_NOT_CHOSEN,
                        theme))
                .thenRecord(() -> new ThemeDropped(
                        command.target(),
                        command.wijkaanpak(),
                        theme,
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /** The catalogue with what the parties added. */
    List<CatalogueTheme> all(Catalogue catalogue) {
        return Stream.concat(catalogue.themes().stream(), added.stream()).toList();
    }

    private static Check checkMayChoose(ChosenTheme choice) {
        var gas = choice.theme().equals(ChosenTheme.GAS);
        var must = choice.status() == ThemeStatus.MUST;
        return Check.refuseWhen(
                        must && choice.ground().kind() == Ground.Kind.WISH,
                        ThemeRefusal.MUST_WITHOUT_GROUND,
                        choice.theme())
                .and(() -> Check.refuseWhen(
                        gas && choice.level() == null,
                        ThemeRefusal.GAS_LEVEL_MISSING,
                        GasLevel.AARDGASVRIJ,
                        GasLevel.AARDGASVRIJ_READY))
                .and(() -> Check.refuseWhen(
                        !gas && choice.level() != null, ThemeRefusal.LEVEL_OF_GAS_ONLY, choice.theme()));
    }

    private Optional<CatalogueTheme> find(Catalogue catalogue, String theme) {
        return all(catalogue).stream()
                .filter(each -> each.theme().equals(theme))
                .findAny();
    }

    private List<ChosenTheme> with(ChosenTheme choice) {
        var themes = new ArrayList<>(chosen);
        var before = chosen.stream().map(ChosenTheme::theme).toList().indexOf(choice.theme());
        if (before < 0) {
            themes.add(choice);
        } else {
            themes.set(before, choice);
        }
        return List.copyOf(themes);
    }
}
