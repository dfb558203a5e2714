// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.deciding.RefusalRecorded;
import org.jspecify.annotations.Nullable;

sealed interface RoundCommand extends RefusalRecorded {
    UUID round();

    @Override
    default UUID target() {
        return round();
    }

    /**
     * @param succeeds the round on an earlier version of the subject, null when there was none
     * @param cites the agreed versions that the subject rests on
     */
    record OpenRound(
            UUID round,
            UUID wijkaanpak,
            SubjectRef subject,
            Instant closesAt,
            @Nullable UUID succeeds,
            List<SubjectRef> cites,
            By by)
            implements RoundCommand {

        @Override
        public Digest digest() {
            return subject.digest();
        }
    }

    /**
     * @param corrects the event with the own standing position, when that was a mistake; else null
     * @param salt 16 random bytes in hexadecimal digits, used when positions are sealed
     */
    record TakePosition(
            UUID round,
            Digest digest,
            Stance stance,
            @Nullable String reason,
            UUID mandate,
            @Nullable UUID corrects,
            String salt,
            By by)
            implements RoundCommand {

        SealedWords words() {
            return new SealedWords(stance, reason, salt);
        }
    }

    record CloseRound(UUID round, By by) implements RoundCommand {}
}
