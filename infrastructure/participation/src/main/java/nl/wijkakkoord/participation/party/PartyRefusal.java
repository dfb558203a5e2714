// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import nl.wijkakkoord.platform.decision.Refusal;

/** Whose word counts in a wijkaanpak: its parties', by their members. */
public final class PartyRefusal {
    /** Who was admitted decides and is decided with (row 4-14, ADR 0018). */
    public static final Refusal NOT_A_PARTY = Refusal.notAllowed("not-a-party");
    /** Authority is a member's, on the days of the membership (row 0-03). */
    public static final Refusal NOT_A_MEMBER = Refusal.notAllowed("not-a-member");
    /** Row 4-16: can read and advise, not decide. */
    public static final Refusal ADVISER_DECIDES_NOTHING = Refusal.notAllowed("adviser-decides-nothing");
    /** Row 1-19: opens a round, cannot take a position. */
    public static final Refusal FACILITATOR_TAKES_NO_POSITION = Refusal.notAllowed("facilitator-takes-no-position");
    /** Row 0-28: comments where it is asked; who wants work from the parties does not decide with them. */
    public static final Refusal MARKET_PARTY_ANSWERS = Refusal.notAllowed("market-party-answers");
    /** Row 1-19: who leads for all has no matter of its own in the wijkaanpak. */
    public static final Refusal NOTHING_OF_ITS_OWN = Refusal.notAllowed("nothing-of-its-own");

    private PartyRefusal() {}
}
