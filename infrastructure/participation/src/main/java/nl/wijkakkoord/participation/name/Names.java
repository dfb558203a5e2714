// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.participation.name;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.WijkaanpakStarted;
import org.jspecify.annotations.Nullable;

/**
 * What a wijkaanpak and the organisations in it are called, as their events say. Names of persons are in no event.
 *
 * @param wijkaanpak null as long as it is not known
 */
public record Names(@Nullable String wijkaanpak, SortedMap<OrganisationId, String> organisations) {
    public static final Names NONE = new Names(null, Collections.emptySortedMap());

    public Names {
        organisations = Collections.unmodifiableSortedMap(new TreeMap<>(organisations));
    }

    public Names with(WijkaanpakEvent event) {
        var known = new TreeMap<>(organisations);
        GivenName.in(event).ifPresent(given -> given.tell(known));
        return new Names(event instanceof WijkaanpakStarted started ? started.name() : wijkaanpak, known);
    }

    /** Its number, where no name is known. */
    public String of(OrganisationId organisation) {
        return organisations.getOrDefault(organisation, organisation.value());
    }

    static Names of(@Nullable String wijkaanpak, List<GivenName> given) {
        var known = new TreeMap<OrganisationId, String>();
        given.forEach(name -> name.tell(known));
        return new Names(wijkaanpak, known);
    }
}
