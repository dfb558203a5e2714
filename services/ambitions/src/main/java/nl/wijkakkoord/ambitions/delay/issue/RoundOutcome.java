// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.delay.issue;

/** How a round stands, as far as this service has heard. */
enum RoundOutcome {
    UNKNOWN,
    NOT_AGREED_YET,
    AGREED
}
