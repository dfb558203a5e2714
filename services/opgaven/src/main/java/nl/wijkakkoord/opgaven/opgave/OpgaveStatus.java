// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

/** How far an opgave is. */
public enum OpgaveStatus {
    PROPOSED,
    /** Who proposed it took it back. */
    WITHDRAWN,
    /** The parties take it up. */
    CHOSEN,
    /** The parties do not. */
    REJECTED,
    /** Concrete enough to be executed. */
    ELABORATED
}
