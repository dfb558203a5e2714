// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.wijkaanpak;

import nl.wijkakkoord.platform.deciding.Refusal;

enum WijkaanpakRefusal implements Refusal {
    WIJKAANPAK_EXISTS(Kind.CONFLICT),
    /** The organisation is not the one that configuration names for the municipality; so too when it names none. */
    NOT_THIS_MUNICIPALITY(Kind.NOT_ALLOWED),
    AREA_YEAR_OUT_OF_RANGE(Kind.INVALID),
    AREA_CODE_OF_ANOTHER_MUNICIPALITY(Kind.INVALID),
    AREA_CODE_REPEATED(Kind.INVALID),
    ALREADY_INVITED(Kind.CONFLICT),
    ALREADY_A_PARTY(Kind.CONFLICT),
    NOT_INVITED(Kind.NOT_ALLOWED),
    PARTY_UNKNOWN(Kind.UNKNOWN),
    /** What it decides was accepted with its kind: for another part in the deciding it is invited anew. */
    CAPACITY_STANDS(Kind.CONFLICT),
    /** Who started the wijkaanpak leads it and cannot leave it. */
    INITIATOR_STAYS(Kind.CONFLICT),
    ALREADY_LEAVING(Kind.CONFLICT),
    DEPARTURE_IN_THE_PAST(Kind.INVALID),
    /** An auditor is independent of the parties. */
    AUDITOR_IS_NO_PARTY(Kind.CONFLICT),
    ALREADY_AN_AUDITOR(Kind.CONFLICT),
    NOT_AN_AUDITOR(Kind.UNKNOWN),
    AUDITOR_STOPS_EARLIER(Kind.CONFLICT);

    private final Kind kind;

    WijkaanpakRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
