// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.UUID;
import nl.wijkakkoord.contracts.Citation;

/**
 * The mandate under which somebody acted.
 *
 * @param version of the mandate that was checked
 * @param heard how far decisions had heard stakeholders about this wijkaanpak: the position of its last event
 */
public record MandateCitation(UUID mandate, long version, long heard) implements Citation {

    @Override
    public Object cited() {
        return new MandateCitation(mandate, version, 0);
    }
}
