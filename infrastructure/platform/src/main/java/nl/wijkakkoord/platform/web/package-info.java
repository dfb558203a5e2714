// SPDX-License-Identifier: EUPL-1.2
/**
 * HTTP after the NLGov REST API Design Rules: what controllers take, what they answer, and what is the same in every interface.
 *
 * <ul>
 *   <li>In: requests. Bodies are strict: nothing unknown, nothing twice, NFC, whole numbers below 2^53.
 *   <li>Out: {@code ETag}, {@code Location}, {@code Link} and {@code API-Version}; problems by way of {@code problem}. The
 *       only layer that knows how HTTP answers.
 *   <li>Begin with {@link nl.wijkakkoord.platform.web.Resources} and {@link nl.wijkakkoord.platform.web.Pages}, which every
 *       controller uses.
 * </ul>
 */
package nl.wijkakkoord.platform.web;
