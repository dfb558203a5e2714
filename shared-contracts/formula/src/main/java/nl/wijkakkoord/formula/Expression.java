// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.formula;

/** A part of a formula: an {@link Amount} or a {@link Condition}. */
sealed interface Expression permits Amount, Condition {}
