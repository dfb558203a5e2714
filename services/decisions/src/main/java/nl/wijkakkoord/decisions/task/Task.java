// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation should do now.
 *
 * @param title of the subject, null where there is none yet
 * @param until when it can be done, null when no time is set
 * @param link path of the resource that it is to be done on or chosen from
 */
record Task(
        Kind task,
        UUID wijkaanpak,
        @Nullable String title,
        @Nullable Instant until,
        String link) {

    enum Kind {
        /** A round is open and asks this party, which took no position. */
        TAKE_POSITION,
        /** A round that this party opened is complete; it need not wait for its closing time. */
        CLOSE_ROUND,
        /** A version is before the parties, and no round was opened on it. */
        OPEN_ROUND,
        /** The parties have no way to decide yet: nothing is in force, nor on its way. */
        PROPOSE_PROCEDURE,
        /** A version of the procedure is proposed but not put before the parties. */
        SUBMIT_PROCEDURE
    }
}
