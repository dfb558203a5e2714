// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.koppelkans;

import nl.wijkakkoord.platform.deciding.Refusal;

enum KoppelkansRefusal implements Refusal {
    KOPPELKANS_EXISTS(Kind.CONFLICT),
    /** Only who brings it and who leads the wijkaanpak say what became of it. */
    NOT_YOUR_KOPPELKANS(Kind.NOT_ALLOWED);

    private final Kind kind;

    KoppelkansRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
