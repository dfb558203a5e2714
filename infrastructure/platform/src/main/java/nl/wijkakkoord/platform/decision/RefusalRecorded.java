// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.decision;

import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import org.jspecify.annotations.Nullable;

/**
 * A command about agreement or mandate: that it was refused is recorded too, for the auditors. A record whose components
 * have these names says by them what the recorded refusal cites.
 */
public interface RefusalRecorded extends Command {

    /** Under which who acts wanted to act, or that the command is about. */
    default @Nullable UUID mandate() {
        return null;
    }

    /** Of what the command is about, as who acts named it. */
    default @Nullable Digest digest() {
        return null;
    }

    /**
     * What of {@link #digest()} the recorded refusal cites: less where that tells what is still under seal.
     *
     * @param first event of the target, null when there is none
     */
    default @Nullable Digest citedDigest(@Nullable Event first) {
        return digest();
    }
}
