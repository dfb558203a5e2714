// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.direction;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.stakeholders.StatementSection;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param version number of events, as in the {@code ETag}; the direction's own versions have numbers
 * @param inForce number of the version that holds, null when there is none
 * @param draft null when there is none
 * @param versions that were frozen, in the order of their numbers
 * @param allowedActions null when the past was asked for
 */
record DirectionView(
        UUID id,
        long version,
        UUID wijkaanpak,
        @Nullable Integer inForce,
        @Nullable Draft draft,
        List<FrozenDirection> versions,
        @Nullable List<AllowedAction> allowedActions) {

    /**
     * A direction in a list.
     *
     * @param number of its last version, which the title and the status are of
     * @param inForce number of the version that holds, null when there is none
     */
    record DirectionItem(
            UUID id,
            String title,
            int number,
            DirectionVersion.Status status,
            @Nullable Integer inForce) {}

    record Draft(int number, String title, List<StatementSection> sections) {}

    /** @param round that last decided on it, null when none did */
    record FrozenDirection(
            int number,
            String title,
            Digest digest,
            DirectionVersion.Status status,
            @Nullable UUID round) {}

    static DirectionView of(Versioned<Direction> found, @Nullable List<AllowedAction> allowedActions) {
        var direction = found.state();
        var draft = direction.versions().stream()
                .filter(each -> each.status() == DirectionVersion.Status.DRAFT)
                .findAny()
                .map(each -> new Draft(
                        each.number(),
                        each.statement().title(),
                        each.statement().sections()))
                .orElse(null);
        var frozen = direction.versions().stream()
                .filter(each -> each.digest() != null)
                .map(each -> new FrozenDirection(
                        each.number(), each.statement().title(), each.digest(), each.status(), each.round()))
                .toList();
        return new DirectionView(
                direction.id(),
                found.version(),
                direction.wijkaanpak(),
                direction.inForce().map(DirectionVersion::number).orElse(null),
                draft,
                frozen,
                allowedActions);
    }
}
