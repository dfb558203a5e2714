// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.InterestsRelated;
import nl.wijkakkoord.contracts.stakeholders.RelationKind;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import nl.wijkakkoord.platform.store.Versioned;
import org.springframework.stereotype.Component;

/** The contradictions that no decision had resolved at a moment. */
@Component
public record OpenContradictions(RelationTable list, History history) {

    /** By id. */
    public List<InterestsRelated> of(UUID wijkaanpak, Instant asOf) {
        var moment = new Moment(asOf, null);
        return list.allOf(wijkaanpak, RelationKind.CONTRADICTION).stream()
                .map(id -> history.read(id, moment, Relation.FOLD)
                        .map(Versioned::state)
                        .filter(relation -> relation.resolved() == null)
                        .map(Relation::related)
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
