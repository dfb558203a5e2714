// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.decision;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import org.jspecify.annotations.Nullable;

/** What somebody wants to happen to one aggregate. */
public interface Command {

    /** The aggregate it is for. */
    UUID target();

    /** Who asks for it. */
    By by();

    /** In which it makes something; null when it is that of the target's own history. */
    default @Nullable UUID wijkaanpak() {
        return null;
    }
}
