// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.participation;

/** What parties are asked. */
enum QuestionKind {
    /** To take a position, as a deciding or an advising party. */
    ROUND,
    /** To acknowledge an interest that another party shared. */
    INTEREST
}
