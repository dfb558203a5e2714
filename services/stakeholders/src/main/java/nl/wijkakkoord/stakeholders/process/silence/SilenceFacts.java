// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.silence;

import java.time.Instant;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import org.jspecify.annotations.Nullable;

/**
 * What a silence is judged by, beside itself.
 *
 * @param facilitates whether who acts leads for all
 * @param participants how many parties decide in the wijkaanpak today
 * @param takesPart whether the organisation is one of them
 * @param itsContact whether the member that is named is a contact of the organisation today; true when none is named
 * @param lastSign of the organisation, null when it never gave one
 */
record SilenceFacts(
        ActorRoles authority,
        boolean facilitates,
        int participants,
        boolean takesPart,
        boolean itsContact,
        @Nullable Instant lastSign) {

    /** Whether there is nobody else who could look whether it is fair. */
    boolean ofTwo() {
        return participants <= 2;
    }
}
