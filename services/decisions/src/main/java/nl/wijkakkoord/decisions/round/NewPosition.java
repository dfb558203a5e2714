// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.Stance;
import org.jspecify.annotations.Nullable;

/**
 * @param digest of the version that was read, so that nobody agrees to something else; among rivals, of the one that is
 *     meant, and absent from a position on all of them
 * @param reason obligatory to ask change, to object and to advise
 * @param mandate under which the caller acts
 * @param corrects id of the event with the own authority position, when that was taken by mistake
 */
record NewPosition(
        @Nullable Digest digest,
        @NotNull Stance stance,
        @Nullable @Size(max = 10_000) String reason,
        @NotNull UUID mandate,
        @Nullable UUID corrects) {}
