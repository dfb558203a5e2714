// SPDX-License-Identifier: EUPL-1.2
/**
 * What organisations are called, beside their ids in answers about now (ADR 0034).
 *
 * <ul>
 *   <li>In: answers with properties of type {@code OrganisationId}; what a service knows, by its {@code OrganisationNames}.
 *   <li>Out: a module for the mapper that writes answers, and for no other: what is recorded, published or hashed has no names.
 *   <li>Begin with {@link nl.wijkakkoord.platform.naming.NamedOrganisations}.
 * </ul>
 */
package nl.wijkakkoord.platform.naming;
