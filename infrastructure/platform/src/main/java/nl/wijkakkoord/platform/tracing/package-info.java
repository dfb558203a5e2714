// SPDX-License-Identifier: EUPL-1.2
/**
 * One trace from a request through events to other services (W3C Trace Context). It traces; nothing is decided by it.
 */
package nl.wijkakkoord.platform.tracing;
