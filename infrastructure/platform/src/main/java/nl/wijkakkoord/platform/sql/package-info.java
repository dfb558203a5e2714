// SPDX-License-Identifier: EUPL-1.2
/**
 * What stands around SQL: named parameters from events and filters, rows as records, locks with names (ADR 0022).
 *
 * <ul>
 *   <li>In: records of ours. Out: values as columns hold them.
 *   <li>Begin with {@link nl.wijkakkoord.platform.sql.Parameters}.
 * </ul>
 */
package nl.wijkakkoord.platform.sql;
