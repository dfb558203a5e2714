// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.decisions;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What must be so for a party to agree, and can be looked up. There are no negative ones: so parties that wait for one
 * another agree together.
 *
 * @param organisation that agrees with the same version in the same round, or whose body is to approve; null otherwise
 * @param round another one, that is agreed; null otherwise
 * @param body of that organisation, that approves; null otherwise
 * @param until the last day on which the body can, null otherwise
 * @param money that is there or committed, null otherwise
 */
public record Condition(
        Kind kind,
        @Nullable OrganisationId organisation,
        @Nullable UUID round,
        @Nullable String body,
        @Nullable LocalDate until,
        @Nullable AwaitedMoney money) {

    public enum Kind {
        PARTY_AGREES,
        ROUND_AGREED,
        INTERNAL_DECISION,
        /** Of a budget line at least so much is confirmed or granted, and its owner takes part. */
        MONEY_AVAILABLE,
        /** To a measure at least so much is committed, without a condition of its own, of money that is available. */
        MONEY_COMMITTED
    }
}
