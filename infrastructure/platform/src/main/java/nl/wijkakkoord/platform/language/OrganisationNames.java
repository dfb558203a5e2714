// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What organisations are called, as far as a service knows. A service that knows has a bean of it. */
@FunctionalInterface
public interface OrganisationNames {
    OrganisationNames NONE = _ -> Map.of();

    /** What those are called today that have a name in that wijkaanpak. */
    Map<OrganisationId, String> in(UUID wijkaanpak);

    /**
     * What a refusal mentions, with organisations by their name.
     *
     * @param wijkaanpak that it is about, null when it is about none or that is not known
     */
    default List<Mention> told(@Nullable UUID wijkaanpak, List<?> arguments) {
        Function<OrganisationId, Optional<String>> names =
                organisation -> Optional.ofNullable(in(wijkaanpak).get(organisation));
        return arguments.stream()
                .map(Mention::of)
                .map(mention -> wijkaanpak == null ? mention : mention.named(names))
                .toList();
    }
}
