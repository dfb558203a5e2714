// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.theme;

import nl.wijkakkoord.contracts.ambitions.ThemeEvent;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeAdded;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeChosen;
import nl.wijkakkoord.contracts.ambitions.ThemeEvent.ThemeDropped;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import org.springframework.stereotype.Component;

/** What stands in the catalogue alone is not taken along. */
@Component
@Projection(view = "themes", tables = "theme")
record ThemesProjection(Themes themes) implements Reaction<ThemeEvent> {

    @Override
    public void on(ThemeEvent event, Received received) {
        switch (event) {
            case ThemeChosen e ->
                themes.take(e.wijkaanpak(), e.theme(), e.choice().title());
            case ThemeDropped e -> themes.drop(e.wijkaanpak(), e.theme());
            case ThemeAdded _ -> {}
        }
    }
}
