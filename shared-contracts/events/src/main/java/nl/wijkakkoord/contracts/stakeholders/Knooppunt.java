// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a wijkaanpak, as a version of the guide has it. What the guide does not say of it is null or empty.
 *
 * @param knooppunt its name in kebab-case, the same over versions
 * @param phase the number of the phase
 * @param goal its <i>doel</i>
 * @param sensitivity one of the guide's; null when the guide calls it nothing of the kind
 * @param sporen that it serves
 * @param parties concerned, as the guide calls them
 */
public record Knooppunt(
        String knooppunt,
        String title,
        @Nullable Integer phase,
        @Nullable String goal,
        @Nullable String sensitivity,
        List<String> sporen,
        List<String> parties) {

    public Knooppunt {
        sporen = sporen == null ? List.of() : List.copyOf(sporen);
        parties = parties == null ? List.of() : List.copyOf(parties);
    }

    /** Whether who works on it has to choose for whom that is. */
    public boolean sensitive() {
        return sensitivity != null;
    }
}
