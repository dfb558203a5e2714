// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.springframework.stereotype.Component;

/** The versions of a direction that were submitted, for what serves one of them. */
@Component
public record FrozenDirections(DirectionHistory history) {

    /** Empty when the wijkaanpak has no such version, or it is a draft. */
    public Optional<SubjectRef> find(UUID wijkaanpak, int number) {
        return history.frozen(DirectionCommand.directionOf(wijkaanpak), number)
                .map(frozen -> new SubjectRef(frozen.type(), frozen.id(), frozen.version(), frozen.digest()));
    }
}
