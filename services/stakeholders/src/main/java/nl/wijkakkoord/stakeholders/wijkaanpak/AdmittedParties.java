// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.wijkaanpak;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.deciding.RefusedException;
import nl.wijkakkoord.platform.web.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which organisations take part, for who has to know of whom something is still missing. */
@Component
public class AdmittedParties {
    private final WijkaanpakHistory history;

    AdmittedParties(WijkaanpakHistory history) {
        this.history = history;
    }

    /**
     * @param asOf null for now
     * @throws RefusedException unknown-resource, when the wijkaanpak was not there
     */
    public SortedSet<OrganisationId> of(UUID wijkaanpak, @Nullable Instant asOf) {
        return history.read(wijkaanpak, new Moment(asOf, null)).state().parties().stream()
                .filter(Party::admitted)
                .map(Party::organisation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Since when each of them does. */
    public SortedMap<OrganisationId, Instant> since(UUID wijkaanpak) {
        return history.read(wijkaanpak, Moment.now()).state().parties().stream()
                .filter(Party::admitted)
                .collect(toMap(Party::organisation, Party::admittedAt, (one, _) -> one, TreeMap::new));
    }
}
