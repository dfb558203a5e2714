// SPDX-License-Identifier: EUPL-1.2
/**
 * Lists for people who open them in a spreadsheet.
 *
 * <ul>
 *   <li>In: any text. Out: the same, so that no spreadsheet takes it for a formula.
 * </ul>
 */
package nl.wijkakkoord.platform.csv;
