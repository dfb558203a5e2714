// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.command;

import nl.wijkakkoord.platform.sql.AdvisoryLocks;

enum CommandLock implements AdvisoryLocks.Name {
    /**
     * Writers on one aggregate wait for each other until their transactions end, in whichever instance they are: none
     * decides on a state that is about to change, and the version that is compared is the version that is written on.
     */
    AGGREGATE,
    /** Repetitions of one request. */
    REQUEST,
    /** Refusals of one member that are recorded. */
    REFUSALS
}
