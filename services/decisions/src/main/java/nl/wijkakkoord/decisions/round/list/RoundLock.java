// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.list;

import nl.wijkakkoord.platform.sql.AdvisoryLocks;

/** What those who open rounds wait for each other on. */
enum RoundLock implements AdvisoryLocks.Name {
    /** Rounds on one subject are opened one after the other. */
    SUBJECT,
    /** A round that opens and a departure that open rounds are told of pass none by. */
    DEPARTURES
}
