// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.need;

import nl.wijkakkoord.platform.deciding.Refusal;

enum NeedRefusal implements Refusal {
    NEED_UNKNOWN(Kind.UNKNOWN),
    /** The opgave has no such measure, or it was withdrawn. */
    NEED_OF_NO_MEASURE(Kind.CONFLICT);

    private final Kind kind;

    NeedRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
