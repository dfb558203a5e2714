// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.web;

import java.util.List;

/** A part of a list; the header {@code Link} with {@code rel="next"} leads to the next part, if there is one. */
public record Page<T>(List<T> items) {}
