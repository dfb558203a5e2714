// SPDX-License-Identifier: EUPL-1.2
/**
 * Who takes part in a wijkaanpak, and what each of them needs.
 *
 * <ul>
 *   <li>{@code parties}: the wijkaanpak with its parties and auditors, their members, mandates, area and map of influence.
 *   <li>{@code interests}: what parties need, share and bring. {@code process}: how they work together.
 *   <li>{@code onboarding}: what a party that joins is told, and what it leaves behind.
 * </ul>
 *
 * <p>In come HTTP requests and, from decisions and the other services, what became of rounds. Out go the events of
 * {@code nl.wijkakkoord.contracts.stakeholders}, from which every other service learns who may read and act.
 *
 * <p>Begin at {@code parties.wijkaanpak.Wijkaanpak}; then {@code interests.koppelkans}, the shape of every concept.
 */
package nl.wijkakkoord.stakeholders;
