// SPDX-License-Identifier: EUPL-1.2
/**
 * How an interface describes itself: OpenAPI 3.1 at {@code openapi.json} (ADR 0035).
 *
 * <ul>
 *   <li>In: controllers and the records that they take and answer; words and examples in {@code openapi/*.properties}.
 *   <li>Out: a document that generators of other programs understand alike, with a Dutch explanation of everything in it.
 *   <li>Begin with {@link nl.wijkakkoord.platform.description.OpenApiConfiguration}.
 * </ul>
 */
package nl.wijkakkoord.platform.description;
