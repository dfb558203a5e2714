// SPDX-License-Identifier: EUPL-1.2
/**
 * What for: the themes of a wijkaanpak and what each party finds most important of them, its ambitions, the criteria that
 * these are measured by, what words mean, and what it costs that the parties do not agree yet.
 *
 * <p>In come requests over HTTP ({@code …Controller}); from stakeholders who takes part, under which mandate, and which
 * interests were shared ({@code …Projection}); from opgaven the objectives that were worked out there; and from decisions
 * what rounds decided ({@code When…Then…}). Out go the events of {@code contracts.ambitions}, and the versions that were
 * put before the parties.
 *
 * <p>Begin with {@link nl.wijkakkoord.ambitions.ambition.Ambition} and {@code ambition.objective.ObjectiveRules}: what an
 * ambition must have before the parties can adopt it. The other concepts ({@code theme}, {@code criterion}, {@code change},
 * {@code measurement}, {@code definition}, {@code evaluation}, {@code priority}, {@code delay}) have the same form.
 */
package nl.wijkakkoord.ambitions;
