// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.koppelkans;

enum KoppelkansStatus {
    OPEN,
    USED,
    NOT_USED;

    static KoppelkansStatus of(boolean used) {
        return used ? USED : NOT_USED;
    }
}
