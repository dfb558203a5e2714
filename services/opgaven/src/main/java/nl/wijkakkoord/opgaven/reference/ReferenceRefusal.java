// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import nl.wijkakkoord.platform.decision.Refusal;

/** ADR 0028: an own thing is taken back by who made it, and stays in the history. */
final class ReferenceRefusal {
    static final Refusal REFERENCE_OF_ANOTHER = Refusal.notAllowed("reference-of-another");
    static final Refusal REFERENCE_WITHDRAWN = Refusal.conflict("reference-withdrawn");

    private ReferenceRefusal() {}
}
