// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

/** Which side of a value is good. */
public enum Bound {
    AT_LEAST,
    AT_MOST
}
