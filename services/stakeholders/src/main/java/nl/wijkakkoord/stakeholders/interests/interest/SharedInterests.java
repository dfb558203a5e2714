// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.interest;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.stakeholders.InterestEvent.InterestShared;
import nl.wijkakkoord.contracts.stakeholders.RelatedInterest;
import nl.wijkakkoord.platform.request.Moment;
import nl.wijkakkoord.platform.store.History;
import org.springframework.stereotype.Component;

/** What parties shared, for who rests something on it. */
@Component
public record SharedInterests(InterestTable table, History history) {

    /** Those of these that are shared with the wijkaanpak, or with everybody; what is unknown is left out likewise. */
    public Map<UUID, RelatedInterest> of(UUID wijkaanpak, Collection<UUID> interests) {
        return all(wijkaanpak).stream()
                .filter(shared -> interests.contains(shared.interest()))
                .collect(Collectors.toMap(
                        InterestShared::interest,
                        shared -> new RelatedInterest(shared.interest(), shared.organisation(), shared.version())));
    }

    /** All that is shared, by organisation and id, as it was shared last. */
    public List<InterestShared> all(UUID wijkaanpak) {
        return table.sharedWith(wijkaanpak, SharedWith.WIJKAANPAK).stream()
                .map(interest -> history.read(interest, Moment.now(), Interest.FOLD))
                .map(found -> found.orElseThrow().state().shared())
                .sorted(Comparator.comparing(InterestShared::organisation).thenComparing(InterestShared::interest))
                .toList();
    }
}
