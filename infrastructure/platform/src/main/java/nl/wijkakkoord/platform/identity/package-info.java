// SPDX-License-Identifier: EUPL-1.2
/**
 * Who calls. A token of any issuer on the list becomes an {@code Actor}; no issuer can speak for an organisation that is not
 * its own (RFC 9068, OAuth NL profile; ADR 0006).
 *
 * <ul>
 *   <li>In: the header {@code Authorization}, and the list of issuers with their organisations.
 *   <li>Out: an {@code Actor} with an opaque member id; 401, 403 or, when keys cannot be fetched, 503.
 *   <li>Begin with {@link nl.wijkakkoord.platform.identity.IdentityConfiguration}.
 * </ul>
 */
package nl.wijkakkoord.platform.identity;
