// SPDX-License-Identifier: EUPL-1.2
/**
 * The names of what is measured, in one place: alerts and the dashboard name them too.
 */
package nl.wijkakkoord.platform.metrics;
