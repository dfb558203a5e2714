// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

import java.util.UUID;

/**
 * Something of any service.
 *
 * @param type {@code round}, or a type of subject
 */
public record ObjectRef(String type, UUID id) {}
