// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

/** What a request is followed by, through every service. */
public record RequestTrace(String correlationId, String traceparent) {}
