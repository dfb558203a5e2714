// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import java.time.LocalDate;
import java.util.UUID;

/**
 * @param date on which it was found there
 * @param withdrawn whether who added it took it back
 */
record ReferenceItem(UUID id, String theme, String title, String address, LocalDate date, boolean withdrawn) {}
