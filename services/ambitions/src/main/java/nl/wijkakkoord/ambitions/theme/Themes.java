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
import nl.wijkakkoord.ambitions.theme.ThemesCommand.WithdrawTheme;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.contracts.ambitions.GasLevel;
import nl.wijkakkoord.contracts.ambitions.Ground;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeAdded;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeChosen;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeDropped;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeWithdrawn;
import nl.wijkakkoord.contracts.ambitions.ThemeStatus;
import nl.wijkakkoord.participation.party.ActorAuthority;
import nl.wijkakkoord.participation.party.Successors;
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
record Themes(@Nullable UUID id, @Nullable UUID wijkaanpak, List<Added> added, List<ChosenTheme> chosen)
        implements Visible {
    /**
     * A theme that the parties added.
     *
     * @param withdrawn why, null as long as it can be chosen
     */
    record Added(
            CatalogueTheme theme,
            OrganisationId by,
            @Nullable String withdrawn) {}

    static final Themes NONE = new Themes(null, null, List.of(), List.of());
    static final Fold<Themes, ThemeEvent> FOLD = new Fold<>(NONE, ThemeEvent.class, Themes::evolve);

    Themes evolve(ThemeEvent event) {
        return switch (event) {
            case ThemeAdded e -> {
                var theme = new CatalogueTheme(e.theme(), e.title(), e.description());
                yield new Themes(
                        e.themes(),
                        e.wijkaanpak(),
                        Stream.concat(added.stream(), Stream.of(new Added(theme, e.by().organisation(), null)))
                                .toList(),
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
            case ThemeWithdrawn e ->
                new Themes(
                        e.themes(),
                        e.wijkaanpak(),
                        added.stream()
                                .map(each -> each.theme().theme().equals(e.theme())
                                        ? new Added(each.theme(), each.by(), e.reason())
                                        : each)
                                .toList(),
                        chosen);
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
                .and(() -> checkNotWithdrawn(choice.theme()))
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
                .and(() -> Check.refuseWhen(!isChosen(theme), ThemeRefusal.THEME_NOT_CHOSEN, theme))
                .thenRecord(() -> new ThemeDropped(
                        command.target(),
                        command.wijkaanpak(),
                        theme,
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    /**
     * @param ambition that has an objective of it, null when none has
     * @param enders who ends it now, by who added it
     */
    Decision withdraw(
            WithdrawTheme command,
            Catalogue catalogue,
            @Nullable UUID ambition,
            ActorAuthority authority,
            Successors enders,
            Instant now) {
        var theme = command.theme();
        var own = added(theme)
                .filter(each -> enders.of(each.by()).equals(command.by().organisation()));
        return authority
                .checkMayAct()
                .and(() -> Check.refuseWhen(find(catalogue, theme).isEmpty(), ThemeRefusal.THEME_UNKNOWN, theme))
                .and(() -> Check.refuseWhen(own.isEmpty(), ThemeRefusal.THEME_OF_ANOTHER, theme))
                .and(() -> checkNotWithdrawn(theme))
                .and(() -> Check.refuseWhen(ambition != null || isChosen(theme), ThemeRefusal.THEME_IN_USE, theme))
                .thenRecord(() -> new ThemeWithdrawn(
                        command.target(),
                        command.wijkaanpak(),
                        theme,
                        command.reason(),
                        Audience.ofWijkaanpak(),
                        command.by(),
                        now));
    }

    private Check checkNotWithdrawn(String theme) {
        return Check.refuseWhen(added(theme).map(Added::withdrawn).isPresent(), ThemeRefusal.THEME_WITHDRAWN, theme);
    }

    private Optional<Added> added(String theme) {
        return added.stream().filter(each -> each.theme().theme().equals(theme)).findAny();
    }

    private boolean isChosen(String theme) {
        return chosen.stream().anyMatch(choice -> choice.theme().equals(theme));
    }

    /** Of the catalogue and of what the parties added those that can be chosen. */
    List<CatalogueTheme> open(Catalogue catalogue) {
        var open = added.stream().filter(each -> each.withdrawn() == null).map(Added::theme);
        return Stream.concat(catalogue.themes().stream(), open).toList();
    }

    private Stream<CatalogueTheme> all(Catalogue catalogue) {
        return Stream.concat(catalogue.themes().stream(), added.stream().map(Added::theme));
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
        return all(catalogue).filter(each -> each.theme().equals(theme)).findAny();
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
