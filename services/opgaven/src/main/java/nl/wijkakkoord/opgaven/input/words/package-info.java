// SPDX-License-Identifier: EUPL-1.2
/**
 * What somebody who is no party said, and was answered: beside the events, for who it is meant for, until it is erased.
 *
 * <ul>
 *   <li>In: the words that the platform keeps, and in which capacity the reader takes part. Out: what it may read of them.
 *   <li>Begin with {@link nl.wijkakkoord.opgaven.input.words.InputWords}.
 * </ul>
 */
package nl.wijkakkoord.opgaven.input.words;
