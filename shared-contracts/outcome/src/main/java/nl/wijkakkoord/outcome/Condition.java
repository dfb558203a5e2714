// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

/** What must be so for a party to agree. There are no negative ones, so parties that wait for one another can agree together. */
public sealed interface Condition {

    /** That another party agrees with the same alternative. */
    record OfParty(String party) implements Condition {}

    /** That something holds which can be looked up. */
    record OfFact(String fact) implements Condition {}
}
