// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ambitions.ChosenTheme;
import nl.wijkakkoord.participation.party.Act;
import nl.wijkakkoord.participation.party.Acts;
import nl.wijkakkoord.platform.decision.Command;

sealed interface ThemesCommand extends Command {

    UUID wijkaanpak();

    @Override
    default UUID target() {
        return themesOf(wijkaanpak());
    }

    /** A wijkaanpak has one set of themes. */
    static UUID themesOf(UUID wijkaanpak) {
        return UUID.nameUUIDFromBytes(("themes of " + wijkaanpak).getBytes(StandardCharsets.UTF_8));
    }

    @Acts(Act.PREPARES)
    record AddTheme(UUID wijkaanpak, CatalogueTheme theme, By by) implements ThemesCommand {}

    /** @param choice of which the catalogue gives the title */
    @Acts(Act.PREPARES)
    record ChooseTheme(UUID wijkaanpak, ChosenTheme choice, By by) implements ThemesCommand {}

    @Acts(Act.PREPARES)
    record DropTheme(UUID wijkaanpak, String theme, String reason, By by) implements ThemesCommand {}

    /** It was added by mistake, or is needed no more. */
    @Acts(Act.PREPARES)
    record WithdrawTheme(UUID wijkaanpak, String theme, String reason, By by) implements ThemesCommand {}
}
