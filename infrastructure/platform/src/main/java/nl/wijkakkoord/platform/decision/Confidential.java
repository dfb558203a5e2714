// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.decision;

import nl.wijkakkoord.contracts.OrganisationId;

/**
 * A state that is more than its events tell. Where its audience names organisations it is for those alone: an auditor,
 * who may see the events, finds these in the journal.
 */
public interface Confidential extends Visible {

    /** Whether it is the organisation's own, which sees it whatever its audience is. */
    default boolean isOf(OrganisationId organisation) {
        return false;
    }
}
