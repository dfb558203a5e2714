// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.time.Instant;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.ContractName;
import nl.wijkakkoord.contracts.Event;
import org.jspecify.annotations.Nullable;

/** Which themes a wijkaanpak takes along. A wijkaanpak has one set of themes. */
public sealed interface ThemeEvent extends Event {

    UUID themes();

    String theme();

    /** The parties add a theme to the catalogue of their wijkaanpak. */
    @ContractName("nl.wijkakkoord.ambitions.theme-added.v1")
    record ThemeAdded(
            UUID themes,
            UUID wijkaanpak,
            String theme,
            String title,
            String description,
            Audience audience,
            By by,
            Instant at)
            implements ThemeEvent {}

    /**
     * Replaces an earlier choice of the same theme.
     *
     * @param catalogue version of the catalogue that it was chosen from, null for a theme that the parties added
     */
    @ContractName("nl.wijkakkoord.ambitions.theme-chosen.v1")
    record ThemeChosen(
            UUID themes,
            UUID wijkaanpak,
            ChosenTheme choice,
            @Nullable Integer catalogue,
            Audience audience,
            By by,
            Instant at)
            implements ThemeEvent {
        @Override
        public String theme() {
            return choice.theme();
        }
    }

    /** The theme is no longer taken along. */
    @ContractName("nl.wijkakkoord.ambitions.theme-dropped.v1")
    record ThemeDropped(UUID themes, UUID wijkaanpak, String theme, String reason, Audience audience, By by, Instant at)
            implements ThemeEvent {}

    /** Who added it to the catalogue takes it back. What names it goes on doing so; nothing new does. */
    @ContractName("nl.wijkakkoord.ambitions.theme-withdrawn.v1")
    record ThemeWithdrawn(
            UUID themes, UUID wijkaanpak, String theme, String reason, Audience audience, By by, Instant at)
            implements ThemeEvent {}
}
