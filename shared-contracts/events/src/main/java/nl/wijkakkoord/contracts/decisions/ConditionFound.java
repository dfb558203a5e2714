// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;

/**
 * How it was with a condition when the round closed.
 *
 * @param organisation whose condition it is
 * @param digest of the version that it would agree with
 */
public record ConditionFound(OrganisationId organisation, Digest digest, Condition condition, boolean met, Why why) {

    /** Of a party the first two, of a round, a body or money the others. */
    public enum Why {
        AGREES,
        DOES_NOT_AGREE,
        /** Agreed; of a body, approved in time; of money, there or committed. */
        HOLDS,
        /** Still open, or its outcome waits for a reservation; of money, less. */
        NOT_YET,
        /** Closed without agreement, or cancelled; of a body, refused or too late; of money, refused, revoked or withdrawn. */
        FAILED,
        /** Agreed, and a later version was agreed in its place; of money, it was there. */
        NO_LONGER
    }
}
