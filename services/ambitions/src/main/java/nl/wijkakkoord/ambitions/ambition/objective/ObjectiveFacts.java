// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.ambition.objective;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.ambitions.DefinitionRef;

/**
 * What the words of an ambition can be about.
 *
 * @param themes names of all that the wijkaanpak can choose from
 * @param interests whose each shared interest is
 * @param ambitions of single parties of the wijkaanpak
 * @param definitions that the parties agreed to
 */
public record ObjectiveFacts(
        Set<String> themes, Map<UUID, OrganisationId> interests, Set<UUID> ambitions, Set<DefinitionRef> definitions) {}
