// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.util.Arrays;
import java.util.UUID;
import nl.wijkakkoord.contracts.Heard;
import nl.wijkakkoord.contracts.stakeholders.MandateBeneath;
import org.jspecify.annotations.Nullable;

/**
 * The mandate under which somebody acted.
 *
 * @param version of the mandate that was checked
 * @param heard how far decisions had heard stakeholders about this wijkaanpak: the position of its last event
 * @param under of a submandate the mandate that it rests on, as that was checked, and for whom the deputy acted; else null
 */
public record MandateCitation(
        UUID mandate, long version, long heard, @Nullable MandateBeneath under) implements Heard {

    /** A mandate of one's own. */
    public MandateCitation(UUID mandate, long version, long heard) {
        this(mandate, version, heard, null);
    }

    @Override
    public Object besidesHeard() {
        return Arrays.asList(mandate, version, under);
    }
}
