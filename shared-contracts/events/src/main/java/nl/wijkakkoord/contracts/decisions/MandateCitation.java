// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Heard;

/**
 * The mandate under which somebody acted.
 *
 * @param version of the mandate that was checked
 * @param heard how far decisions had heard stakeholders about this wijkaanpak: the position of its last event
 */
public record MandateCitation(UUID mandate, long version, long heard) implements Heard {

    @Override
    public Object besidesHeard() {
        return List.of(mandate, version);
    }
}
