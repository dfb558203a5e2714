// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

/** What an ambition is for. */
public enum AmbitionScope {
    /** The wijk as a whole. */
    WIJK,
    /** What its owner has in the wijk. */
    OWN_PROPERTY
}
