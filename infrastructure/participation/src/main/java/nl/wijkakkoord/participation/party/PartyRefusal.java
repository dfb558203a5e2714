// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

import nl.wijkakkoord.platform.decision.Refusal;

public final class PartyRefusal {
    public static final Refusal NOT_A_PARTY = Refusal.notAllowed("not-a-party");
    public static final Refusal NOT_A_MEMBER = Refusal.notAllowed("not-a-member");
    public static final Refusal ADVISER_DECIDES_NOTHING = Refusal.notAllowed("adviser-decides-nothing");
    public static final Refusal FACILITATOR_TAKES_NO_POSITION = Refusal.notAllowed("facilitator-takes-no-position");

    private PartyRefusal() {}
}
