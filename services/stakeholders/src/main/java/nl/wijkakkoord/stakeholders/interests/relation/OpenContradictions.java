// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.relation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.stakeholders.RelationEvent.InterestsRelated;
import nl.wijkakkoord.contracts.stakeholders.RelationKind;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import org.springframework.stereotype.Component;

/** The contradictions that no decision had resolved at a moment: shown until then (row 4-04). */
@Component
public record OpenContradictions(RelationTable table, History history) {

    /** By id. */
    public List<InterestsRelated> of(UUID wijkaanpak, Instant asOf) {
        var moment = new Moment(asOf, null);
        return table.allOf(wijkaanpak, RelationKind.CONTRADICTION).stream()
                .map(id -> history.read(id, moment, Relation.FOLD))
                .flatMap(Optional::stream)
                .filter(found -> found.state().status() == RelationStatus.OPEN)
                .map(found -> found.state().related())
                .toList();
    }
}
