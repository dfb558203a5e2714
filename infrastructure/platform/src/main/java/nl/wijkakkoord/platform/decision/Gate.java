// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Whether anything is still done in a wijkaanpak, whoever asks and whatever its state says. Without one, every one is open. */
public interface Gate {
    Gate OPEN = new Gate() {
        @Override
        public Check check(Command command, UUID wijkaanpak) {
            return Check.passed();
        }

        @Override
        public Check check(UUID wijkaanpak) {
            return Check.passed();
        }

        @Override
        public Optional<LocalDate> lastDay(UUID wijkaanpak) {
            return Optional.empty();
        }
    };

    /** Before what somebody asks is done; what it passes it holds true until the transaction ends. */
    Check check(Command command, UUID wijkaanpak);

    /** For who reads what can be done. */
    Check check(UUID wijkaanpak);

    /** After which nothing is done any more; empty as long as it goes on. */
    Optional<LocalDate> lastDay(UUID wijkaanpak);
}
