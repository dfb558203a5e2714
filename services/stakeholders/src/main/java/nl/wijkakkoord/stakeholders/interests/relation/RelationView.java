// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.stakeholders.RelatedInterest;
import nl.wijkakkoord.contracts.stakeholders.RelationKind;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.store.Versioned;
import nl.wijkakkoord.platform.web.AllowedAction;
import org.jspecify.annotations.Nullable;

/**
 * @param stale which of the interests say something else by now than when they were related, null when the past was asked
 *     for
 * @param resolution null as long as it is open
 * @param reopening the last time, null when it never was
 * @param withdrawn null as long as who recorded it stands by it
 * @param allowedActions null when the past was asked for
 */
record RelationView(
        UUID id,
        long version,
        UUID wijkaanpak,
        RelationKind kind,
        RelationStatus status,
        List<RelatedInterest> interests,
        @Nullable List<UUID> stale,
        String explanation,
        By by,
        Instant at,
        @Nullable Resolution resolution,
        @Nullable Reopening reopening,
        @Nullable WithdrawnRelation withdrawn,
        @Nullable List<AllowedAction> allowedActions) {

    /** @param subject that the parties agreed to in the round */
    record Resolution(UUID round, SubjectRef subject, String explanation, By by, Instant at) {}

    record WithdrawnRelation(String reason, By by, Instant at) {}

    record Reopening(String reason, By by, Instant at) {}

    static RelationView of(
            Versioned<Relation> folded, @Nullable List<UUID> stale, @Nullable List<AllowedAction> allowedActions) {
        var related = folded.state().related();
        var resolved = folded.state().resolved();
        var reopened = folded.state().reopened();
        var withdrawn = folded.state().withdrawn();
        return new RelationView(
                related.relation(),
                folded.version(),
                related.wijkaanpak(),
                related.kind(),
                folded.state().status(),
                related.interests(),
                stale,
                related.explanation(),
                related.by(),
                related.at(),
                resolved == null
                        ? null
                        : new Resolution(
                                resolved.round(),
                                resolved.subject(),
                                resolved.explanation(),
                                resolved.by(),
                                resolved.at()),
                reopened == null ? null : new Reopening(reopened.reason(), reopened.by(), reopened.at()),
                withdrawn == null ? null : new WithdrawnRelation(withdrawn.reason(), withdrawn.by(), withdrawn.at()),
                allowedActions);
    }
}
