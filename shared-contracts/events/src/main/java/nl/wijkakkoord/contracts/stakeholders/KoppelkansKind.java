// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

/** Which domain a koppelkans is in. */
public enum KoppelkansKind {
    /** With what a municipality or a party does for people: care, poverty, work, meeting each other. */
    SOCIAL,
    /** With what is planned for buildings, streets and the ground: sewer, renovation, green. */
    PHYSICAL
}
