// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.opgave;

import java.util.UUID;

/** An opgave in a list. */
public record OpgaveItem(UUID id, UUID wijkaanpak, String theme, String title, OpgaveStatus status) {}
