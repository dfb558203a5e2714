// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.decision;

import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;

/** A state that readers get: of which wijkaanpak it is, and for whom of it. */
public interface Visible {

    UUID wijkaanpak();

    default Audience audience() {
        return Audience.ofWijkaanpak();
    }
}
