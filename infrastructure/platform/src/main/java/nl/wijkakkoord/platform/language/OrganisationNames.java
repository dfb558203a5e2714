// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.language;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What organisations are called, as far as a service knows. A service that knows has a bean of it. */
public interface OrganisationNames {
    OrganisationNames NONE = (_, _) -> Optional.empty();

    /** Its name in that wijkaanpak today. */
    Optional<String> nameOf(UUID wijkaanpak, OrganisationId organisation);

    /**
     * What a refusal mentions, with organisations by their name.
     *
     * @param wijkaanpak that it is about, null when it is about none or that is not known
     */
    default List<Mention> in(@Nullable UUID wijkaanpak, List<?> arguments) {
        return arguments.stream()
                .map(Mention::of)
                .map(mention ->
                        wijkaanpak == null ? mention : mention.named(organisation -> nameOf(wijkaanpak, organisation)))
                .toList();
    }
}
