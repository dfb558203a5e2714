// SPDX-License-Identifier: EUPL-1.2
/**
 * The one clock: UTC moments, Dutch days. Only a test can move it.
 */
package nl.wijkakkoord.platform.time;
