// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.reference;

import java.time.LocalDate;
import java.util.UUID;

/** @param date on which it was found there */
record ReferenceItem(UUID id, String theme, String title, String address, LocalDate date) {}
