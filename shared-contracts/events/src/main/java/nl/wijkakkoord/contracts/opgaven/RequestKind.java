// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

/** How parties outside the wijkaanpak are asked to carry measures out. */
public enum RequestKind {
    /** The tender for the renovation of buildings (marktuitvraag). */
    BUILDING_TENDER,
    /** A request of its own, for other measures. */
    SEPARATE
}
