// SPDX-License-Identifier: EUPL-1.2
/**
 * Words that must be erasable or kept from others: the event holds a salted digest, the words stand beside it.
 *
 * <ul>
 *   <li>In: words with their audience, in the transaction of the event that refers to them. Out: the words and their salt, for
 *       who may read them, until they are erased.
 *   <li>Begin with {@link nl.wijkakkoord.platform.words.ErasableTexts}.
 * </ul>
 */
package nl.wijkakkoord.platform.words;
