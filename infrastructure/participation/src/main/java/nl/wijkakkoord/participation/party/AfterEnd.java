// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.party;

/** What becomes of a row of the table of capacities when the wijkaanpak has ended (ADR 0028). */
enum AfterEnd {
    /** What was there is still read, erased, overseen and spoken for. */
    STAYS,
    /** Nothing new is brought, noted, decided or promised. */
    ENDS
}
