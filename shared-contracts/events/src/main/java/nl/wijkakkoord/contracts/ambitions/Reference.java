// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.ambitions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something outside Wijkakkoord that is pointed to, such as a framework for quality or an example elsewhere. It explains,
 * and decides nothing.
 *
 * @param address URI where it was found
 * @param version as its publisher names it, null when it names none
 * @param date on which it was found there
 */
public record Reference(
        String title, String address, @Nullable String version, LocalDate date) {}
