// SPDX-License-Identifier: EUPL-1.2
/**
 * Who takes part in a wijkaanpak, in which capacity, under which mandate: what the services share of the domain on purpose,
 * beside the published language, and nothing else (DESIGN, "The house").
 *
 * <ul>
 *   <li>In: what {@code stakeholders} tells, for a service that imports {@code PartiesConfiguration}, {@code
 *       MandateConfiguration}, {@code ReaderConfiguration} or {@code NameTable}.
 *   <li>Out: {@code Parties} says what somebody is in a wijkaanpak today, {@code Mandates} under which mandate somebody acts;
 *       both as values that states decide on. {@code Names} says what organisations are called.
 *   <li>Begin with {@code party.Act}, the table of who may what, {@code party.ActorAuthority} and {@code mandate.Mandate}.
 * </ul>
 */
package nl.wijkakkoord.participation;
