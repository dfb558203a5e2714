// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.platform.command.Commands;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** The themes of wijkaanpakken, as they are and were. */
@Component
public record ChosenThemes(History history, Commands commands) {

    /** Of all themes of the wijkaanpak together. */
    public UUID idOf(UUID wijkaanpak) {
        return ThemesCommand.themesOf(wijkaanpak);
    }

    public List<ChosenTheme> of(UUID wijkaanpak) {
        return read(wijkaanpak, Moment.now()).state().chosen();
    }

    /** The names of all themes that this wijkaanpak can choose from; none is withdrawn until the transaction ends. */
    public Set<String> held(UUID wijkaanpak) {
        commands.hold(idOf(wijkaanpak));
        return read(wijkaanpak, Moment.now()).state().open(CurrentCatalogue.CATALOGUE).stream()
                .map(CatalogueTheme::theme)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of a wijkaanpak where nothing was said of themes, none are chosen. */
    Versioned<Themes> read(UUID wijkaanpak, Moment moment) {
        return history.read(ThemesCommand.themesOf(wijkaanpak), moment, Themes.FOLD)
                .orElse(new Versioned<>(Themes.NONE, 0, null));
    }
}
