// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acted: a member, for an organisation.
 *
 * @param member opaque; null when the system itself acted for the organisation that operates it
 */
public record By(OrganisationId organisation, @Nullable UUID member) {

    /** The system acted, not a person. */
    public static By system(OrganisationId operator) {
        return new By(operator, null);
    }
}
