// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.identity;

import nl.wijkakkoord.contracts.OrganisationId;
import org.springframework.security.core.AuthenticationException;

/** A good token, of an issuer that claims an organisation it may not speak for. */
final class OrganisationNotOfIssuerException extends AuthenticationException {
    OrganisationNotOfIssuerException(String issuer, OrganisationId organisation) {
        super("Issuer " + issuer + " may not speak for " + organisation);
    }
}
