// SPDX-License-Identifier: EUPL-1.2

/**
 * Agreed: how the parties of a wijkaanpak decide together, and what they decided.
 *
 * <p>In come, from stakeholders, who takes part, under which mandate, the guide and the area; and from every service, this
 * one included, the versions that are put before the parties. Out go the decision procedure in its versions, rounds on
 * those versions, the positions that parties take in them, and the outcome, which anyone can recompute.
 *
 * <p>Begin with {@code round.Round}: {@code round.opening} says which rounds open and who decides in them, {@code
 * round.position} what a party can say, {@code round.closing} how it is counted, {@code round.list} what finds rounds.
 * The terms that a round follows are those of {@code procedure}; what may be decided on at all is kept by {@code subject}.
 */
package nl.wijkakkoord.decisions;
