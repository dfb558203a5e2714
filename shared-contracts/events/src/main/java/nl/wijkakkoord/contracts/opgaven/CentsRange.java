// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.opgaven;

/** An amount that is not known exactly: {@code low <= expected <= high}, in whole euro cents. */
public record CentsRange(long low, long expected, long high) {}
