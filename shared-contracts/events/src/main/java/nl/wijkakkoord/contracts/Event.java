// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact that was recorded. Whatever a state, a reader or an outcome needs of it is in its components. */
public interface Event {

    /** The wijkaanpak that the fact belongs to; null for one that belongs to none. */
    @Nullable
    UUID wijkaanpak();

    /** Who may see the content. That the fact exists (its number, its hash) may be known to all. */
    Audience audience();

    /** Who acted. */
    By by();

    /** When it was recorded: UTC, whole milliseconds. Within one aggregate it never goes back. */
    Instant at();
}
