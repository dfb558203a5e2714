// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The versions of a direction that were submitted, for what serves one of them. */
@Component
public record FrozenDirections(History history) {

    /** The number of the version that holds, null when there is none. */
    public @Nullable Integer inForce(UUID wijkaanpak) {
        return history.read(DirectionCommand.directionOf(wijkaanpak), Moment.now(), Direction.FOLD)
                .flatMap(found -> found.state().inForce())
                .map(DirectionVersion::number)
                .orElse(null);
    }

    /** Empty when the wijkaanpak has no such version, or it is a draft. */
    public Optional<SubjectRef> find(UUID wijkaanpak, int number) {
        var direction = DirectionCommand.directionOf(wijkaanpak);
        return history.read(direction, Moment.now(), Direction.FOLD)
                .flatMap(found -> found.state().frozen(number))
                .map(digest -> new SubjectRef(SubjectType.DIRECTION, direction, number, digest));
    }
}
