// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param number 1, or one more than that of the consultation that it follows
 * @param follows the consultation before it, null for a first one
 */
public record ConsultationItem(
        UUID consultation,
        UUID wijkaanpak,
        @Nullable UUID opgave,
        int number,
        @Nullable UUID follows,
        String title,
        String question,
        LocalDate from,
        ConsultationStatus status) {

    /** Whether input is taken in for it. */
    public boolean isOpen() {
        return status == ConsultationStatus.OPEN;
    }
}
