// SPDX-License-Identifier: EUPL-1.2
/**
 * Answers for people, who read a page or open a spreadsheet; programs read JSON (ADR 0033). In Dutch, with the names of
 * organisations, amounts and moments as people in the Netherlands write them.
 *
 * <ul>
 *   <li>In: a {@code Report} of sheets, each with columns of one kind and a stream of rows.
 *   <li>Out: the same report as text for a page, as a workbook or as CSV; rows are written as they come.
 *   <li>Begin with {@link nl.wijkakkoord.platform.sheet.Report} and {@link nl.wijkakkoord.platform.sheet.Column}.
 * </ul>
 */
package nl.wijkakkoord.platform.sheet;
