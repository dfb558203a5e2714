// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A theme that a wijkaanpak takes along.
 *
 * @param theme its name in the catalogue, in kebab-case
 * @param title as the catalogue said when it was chosen
 * @param level of the gas theme, null for any other
 */
public record ChosenTheme(
        String theme,
        String title,
        ThemeStatus status,
        Ground ground,
        @Nullable GasLevel level,
        List<Reference> references) {

    /** The theme that every ambition has. */
    public static final String GAS = "aardgas";

    public ChosenTheme {
        references = List.copyOf(references);
    }
}
