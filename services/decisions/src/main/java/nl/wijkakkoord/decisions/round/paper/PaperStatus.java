// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.paper;

/** What became of what was recorded of a position on paper. */
public enum PaperStatus {
    WAITING,
    CONFIRMED,
    REJECTED,
    /** Another paper of the same party was recorded. */
    REPLACED,
    /** The party took a position otherwise. */
    OVERTAKEN,
    /** The round ended before the party confirmed it. */
    LAPSED
}
