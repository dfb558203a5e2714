// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.wijkaanpak;

import nl.wijkakkoord.platform.decision.Refusal;

final class WijkaanpakRefusal {
    static final Refusal WIJKAANPAK_EXISTS = Refusal.conflict("wijkaanpak-exists");
    /** The organisation is not the one that configuration names for the municipality; so too when it names none. */
    static final Refusal NOT_THIS_MUNICIPALITY = Refusal.notAllowed("not-this-municipality");

    static final Refusal AREA_YEAR_OUT_OF_RANGE = Refusal.invalid("area-year-out-of-range");
    static final Refusal AREA_CODE_OF_ANOTHER_MUNICIPALITY = Refusal.invalid("area-code-of-another-municipality");
    static final Refusal AREA_CODE_REPEATED = Refusal.invalid("area-code-repeated");
    static final Refusal ALREADY_INVITED = Refusal.conflict("already-invited");
    static final Refusal ALREADY_A_PARTY = Refusal.conflict("already-a-party");
    static final Refusal NOT_INVITED = Refusal.notAllowed("not-invited");
    static final Refusal PARTY_UNKNOWN = new Refusal("party-unknown", Refusal.Kind.UNKNOWN);
    /** What it decides was accepted with its kind: for another part in the deciding it is invited anew. */
    static final Refusal CAPACITY_STANDS = Refusal.conflict("capacity-stands");
    /** Who started the wijkaanpak leads it and cannot leave it. */
    static final Refusal INITIATOR_STAYS = Refusal.conflict("initiator-stays");

    static final Refusal ALREADY_LEAVING = Refusal.conflict("already-leaving");
    static final Refusal DEPARTURE_IN_THE_PAST = Refusal.invalid("departure-in-the-past");
    /** An auditor is independent of the parties. */
    static final Refusal AUDITOR_IS_NO_PARTY = Refusal.conflict("auditor-is-no-party");

    static final Refusal ALREADY_AN_AUDITOR = Refusal.conflict("already-an-auditor");
    static final Refusal NOT_AN_AUDITOR = new Refusal("not-an-auditor", Refusal.Kind.UNKNOWN);
    static final Refusal AUDITOR_STOPS_EARLIER = Refusal.conflict("auditor-stops-earlier");

    private WijkaanpakRefusal() {}
}
