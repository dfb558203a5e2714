// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.request;

/**
 * On which terms somebody without an account asks for a change, at an address below {@code /public/}. What it shows instead
 * of a token, and who it is by that, is for the controller to say. The parts are those of {@link Intent}.
 */
public record PublicIntent(String idempotencyKey, Long expectedVersion, String fingerprint, String correlationId) {

    public Intent of(Actor actor) {
        return new Intent(actor, idempotencyKey, expectedVersion, fingerprint, correlationId);
    }
}
