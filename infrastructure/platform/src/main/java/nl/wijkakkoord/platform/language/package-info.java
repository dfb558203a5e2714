// SPDX-License-Identifier: EUPL-1.2
/**
 * Values as people read them, in Dutch or English.
 *
 * <ul>
 *   <li>In: amounts, days, moments, and what a refusal mentions beside these: organisations and terms of the field.
 *   <li>Out: words for a sentence. A service that knows what organisations are called says so by an {@code OrganisationNames}.
 *   <li>Begin with {@link nl.wijkakkoord.platform.language.InWords}.
 * </ul>
 */
package nl.wijkakkoord.platform.language;
