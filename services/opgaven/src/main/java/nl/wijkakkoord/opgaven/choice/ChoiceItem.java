// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.choice;

import java.util.UUID;

/** A choice of opgaven, in a list. */
record ChoiceItem(UUID id, String title, ChoiceStatus status) {}
