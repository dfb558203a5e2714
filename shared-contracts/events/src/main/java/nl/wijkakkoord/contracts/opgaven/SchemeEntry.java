// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

/**
 * The scheme that money comes from, as it was when it was chosen: the list may say something else later.
 *
 * @param version of the list that it was chosen from
 */
public record SchemeEntry(String name, SchemeKind kind, int version) {}
