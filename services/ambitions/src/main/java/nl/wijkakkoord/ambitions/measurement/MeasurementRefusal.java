// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.measurement;

import nl.wijkakkoord.platform.deciding.Refusal;

enum MeasurementRefusal implements Refusal {
    MEASURED_IN_THE_FUTURE(Kind.INVALID),
    MEASURED_BEFORE_BASELINE(Kind.CONFLICT),
    MEASUREMENT_OF_ANOTHER(Kind.NOT_ALLOWED),
    ENTRY_NOT_CORRECTABLE(Kind.CONFLICT),
    ENTRY_ALREADY_CORRECTED(Kind.CONFLICT),
    /** The parties agreed to no criterion of that name, or not yet. */
    CRITERION_NOT_IN_FORCE(Kind.CONFLICT);

    private final Kind kind;

    MeasurementRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
