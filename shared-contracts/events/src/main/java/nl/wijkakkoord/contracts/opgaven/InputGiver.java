// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

/** What kind of stakeholder gives input. */
public enum InputGiver {
    RESIDENTS,
    ENTREPRENEURS,
    /** An association, a school, a church: who is organised, and no party. */
    ORGANISATION,
    EXPERT
}
