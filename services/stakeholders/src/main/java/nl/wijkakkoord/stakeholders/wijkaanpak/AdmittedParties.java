// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.wijkaanpak;

import java.time.Instant;
import java.util.SortedSet;
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
}
