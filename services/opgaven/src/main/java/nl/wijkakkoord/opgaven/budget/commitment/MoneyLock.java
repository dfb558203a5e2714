// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.budget.commitment;

import nl.wijkakkoord.platform.sql.AdvisoryLocks;

/** What promises of money wait for each other on. */
enum MoneyLock implements AdvisoryLocks.Name {
    /** So that no two lines are promised to it at once. */
    MEASURE
}
