// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.stakeholders;

/** How interests of several parties are to each other. */
public enum RelationKind {
    /** They cannot all be met as they stand (tegenstelling, strijdigheid). */
    CONTRADICTION,
    /** Meeting one helps to meet the others. */
    REINFORCEMENT
}
