// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

/** What a party states of the interests that it shared. */
public enum Openness {
    /** They are all that it has. */
    COMPLETE,
    /** There are more, which it does not show. */
    WITHHOLDS
}
