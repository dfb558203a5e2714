// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.party;

import nl.wijkakkoord.platform.decision.Refusal;

/** Refusals of rows 4-14 and 4-19, and of ADR 0012 and 0018. */
public final class PartyRefusal {
    public static final Refusal ALREADY_INVITED = Refusal.conflict("already-invited");
    public static final Refusal ALREADY_A_PARTY = Refusal.conflict("already-a-party");
    /** Two organisations that go by one name cannot be told apart. */
    public static final Refusal NAME_OF_ANOTHER_PARTY = Refusal.conflict("name-of-another-party");

    public static final Refusal NOT_INVITED = Refusal.notAllowed("not-invited");
    public static final Refusal PARTY_UNKNOWN = new Refusal("party-unknown", Refusal.Kind.UNKNOWN);
    /** What it decides was accepted with its kind: for another part in the deciding it is invited anew (ADR 0012). */
    public static final Refusal CAPACITY_STANDS = Refusal.conflict("capacity-stands");
    /** Who started the wijkaanpak leads it and cannot leave it: ours, for else nobody could invite any more. */
    public static final Refusal INITIATOR_STAYS = Refusal.conflict("initiator-stays");

    public static final Refusal ALREADY_LEAVING = Refusal.conflict("already-leaving");
    /** What it did until today it did as a party (ADR 0018). */
    public static final Refusal DEPARTURE_IN_THE_PAST = Refusal.invalid("departure-in-the-past");

    private PartyRefusal() {}
}
