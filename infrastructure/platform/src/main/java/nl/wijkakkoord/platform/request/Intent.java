// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.request;

import nl.wijkakkoord.contracts.By;

/**
 * Who asks for a change, and on which terms. Controllers take it as a parameter of every write.
 *
 * @param idempotencyKey obligatory on POST, else null
 * @param expectedVersion from If-Match; obligatory on PUT and DELETE, else null when absent
 * @param fingerprint of the whole request
 * @param correlationId by which the request is followed through logs, events and every service: a UUID
 */
public record Intent(
        Actor actor, String idempotencyKey, Long expectedVersion, String fingerprint, String correlationId) {

    /** Who acts, as an event says it. */
    public By by() {
        return actor.by();
    }
}
