// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.benchmarks;

import java.util.UUID;

/**
 * A member who can take positions.
 *
 * @param client of the identity provider
 * @param member as the services call him
 */
public record Speaker(String client, UUID member, UUID mandate) {}
