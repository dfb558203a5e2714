// SPDX-License-Identifier: EUPL-1.2
/**
 * What a service does of itself, beside what it is asked.
 */
package nl.wijkakkoord.platform.background;
