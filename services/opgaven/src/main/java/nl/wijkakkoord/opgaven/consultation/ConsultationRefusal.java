// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import nl.wijkakkoord.platform.deciding.Refusal;

enum ConsultationRefusal implements Refusal {
    CONSULTED_ON_UNKNOWN_OPGAVE(Kind.CONFLICT),
    FOLLOWS_UNKNOWN_CONSULTATION(Kind.CONFLICT);

    private final Kind kind;

    ConsultationRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
