// SPDX-License-Identifier: EUPL-1.2
/**
 * One search over the words that a reader may see, in Dutch (ADR 0036).
 *
 * <ul>
 *   <li>In: beans that are {@link nl.wijkakkoord.platform.search.Searchable}; words that somebody asks for.
 *   <li>Out: what has these words, as that reader reads it, and which words were not looked for.
 *   <li>Begin with {@link nl.wijkakkoord.platform.search.Search}; what a word is found by stands in {@code Written} and {@code
 *       DutchWords}.
 * </ul>
 */
package nl.wijkakkoord.platform.search;
