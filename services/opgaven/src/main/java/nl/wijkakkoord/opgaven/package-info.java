// SPDX-License-Identifier: EUPL-1.2

/**
 * With what: the opgaven that the parties of a wijkaanpak take up together, the measures by which they are reached, and
 * the money that these need and have.
 *
 * <p>What comes in, from the topics of other services: who takes part and under which mandate ({@code stakeholders}),
 * themes, ambitions and offered contributions ({@code ambitions}), positions and outcomes of rounds ({@code decisions}).
 * What goes out: {@code wijkakkoord.opgaven}, and HTTP below {@code /opgaven/v1}.
 *
 * <p>Begin at {@code opgave.Opgave} for what is to be done, {@code measure.Measure} for how, and
 * {@code budget.line.BudgetLine} with {@code budget.commitment.CommitmentRules} for by whose money. What is needed is
 * stated in {@code need}, what law asks at least in {@code minimum}; what can be chosen from comes with the service in
 * {@code catalogue} and {@code scheme}.
 */
package nl.wijkakkoord.opgaven;
