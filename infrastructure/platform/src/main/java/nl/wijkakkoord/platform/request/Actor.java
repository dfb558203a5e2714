// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.request;

import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.OrganisationId;

/**
 * Who calls: taken from a token that was checked, never from what the caller says in its message. Controllers take it
 * as a parameter.
 *
 * @param member opaque, computed from the token's issuer and subject
 * @param organisation that the issuer may speak for
 * @param client application that the token was issued to
 * @param operator whether it acts as the operator of this deployment
 */
public record Actor(UUID member, OrganisationId organisation, String client, boolean operator) {
    public By by() {
        return new By(organisation, member);
    }
}
