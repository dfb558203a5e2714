// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

/** How homes are held. */
public enum Tenure {
    OWNER_OCCUPIED,
    /** Owned by a woningcorporatie, which is named. */
    HOUSING_ASSOCIATION,
    PRIVATE_RENT
}
