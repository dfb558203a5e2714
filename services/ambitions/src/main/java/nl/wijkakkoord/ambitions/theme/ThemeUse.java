// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.theme;

import java.util.Optional;
import java.util.UUID;

/** What uses themes of a wijkaanpak, beside its choice of them. */
public interface ThemeUse {

    /** One that has an objective of it, in what holds, is before the parties or is drafted; empty when none has. */
    Optional<UUID> ambitionWith(UUID wijkaanpak, String theme);
}
