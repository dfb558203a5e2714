// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.party;

import nl.wijkakkoord.platform.deciding.Refusal;

public enum PartyRefusal implements Refusal {
    NOT_A_PARTY,
    NOT_A_MEMBER,
    ADVISER_DECIDES_NOTHING,
    FACILITATOR_TAKES_NO_POSITION;

    @Override
    public Kind kind() {
        return Kind.NOT_ALLOWED;
    }
}
