// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

/** Who carries a measure out. */
public enum Executor {
    /** A party of the wijkaanpak does it itself. */
    PARTY,
    /** It is asked of parties outside the wijkaanpak. */
    MARKET_PARTY,
    /** Residents do a part of the work. */
    BEWONERS
}
