// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import nl.wijkakkoord.platform.identity.Actor;

/**
 * Who asks for a change, and on which terms. Controllers take it as a parameter of every write.
 *
 * @param idempotencyKey obligatory on POST, else null
 * @param expectedVersion from If-Match; obligatory on PUT and DELETE, else null when absent
 * @param fingerprint of the whole request
 */
public record Intent(
        Actor actor, String idempotencyKey, Long expectedVersion, String fingerprint, RequestTrace trace) {}
