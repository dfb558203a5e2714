// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.identity;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.WijkaanpakEvent.PartyAliasRecorded;

/**
 * The other numbers of organisations, where one does not follow from the other (ADR 0026).
 *
 * @param organisations by their other number
 */
public record Aliases(Map<OrganisationId, OrganisationId> organisations) {
    public static final Aliases NONE = new Aliases(Map.of());

    public Aliases with(PartyAliasRecorded event) {
        var all = new HashMap<>(organisations);
        all.put(event.alias(), event.organisation());
        return new Aliases(Map.copyOf(all));
    }

    public Aliases without(OrganisationId alias) {
        return new Aliases(organisations.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(alias))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Whose other number it is. */
    public Optional<OrganisationId> owner(OrganisationId alias) {
        return Optional.ofNullable(organisations.get(alias));
    }

    /** The other numbers of an organisation. */
    public List<OrganisationId> of(OrganisationId organisation) {
        return organisations.entrySet().stream()
                .filter(entry -> entry.getValue().equals(organisation))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
