// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.measure;

import nl.wijkakkoord.platform.decision.Refusal;

final class MeasureRefusal {
    /** Ours: what was withdrawn stays in the history as it was, and is withdrawn once. */
    static final Refusal MEASURE_WITHDRAWN = Refusal.conflict("measure-withdrawn");
    /** Row 2-10: what is picked comes from the catalogue, with its source. */
    static final Refusal NOT_IN_MEASURE_CATALOGUE = Refusal.conflict("not-in-measure-catalogue");

    /** Row 2-12: a measure helps objectives that its opgave has. */
    static final Refusal HELPS_UNKNOWN_OBJECTIVE = Refusal.conflict("helps-unknown-objective");

    /** Ours: roles, requirements and contributions are referred to by their names. */
    static final Refusal MEASURE_NAME_REPEATED = Refusal.invalid("measure-name-repeated");

    /** Row 2-04: each measure has one responsible party. */
    static final Refusal ANOTHER_IS_RESPONSIBLE = Refusal.conflict("another-is-responsible");

    /** Row 3-14: a responsibility is accepted by the party itself, and so laid down by it only. */
    static final Refusal NOT_RESPONSIBLE = Refusal.notAllowed("not-responsible");

    private MeasureRefusal() {}
}
