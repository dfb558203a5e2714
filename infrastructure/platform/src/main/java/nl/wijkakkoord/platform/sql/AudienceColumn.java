// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.sql;

import java.util.List;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An audience as a column: the organisations that it names, or null when all parties may see. */
public final class AudienceColumn {
    private AudienceColumn() {}

    static String @Nullable [] of(Audience audience) {
        return audience.kind() == Audience.Kind.ORGANISATIONS
                ? audience.organisations().stream().map(OrganisationId::value).toArray(String[]::new)
                : null;
    }

    /** @param named null when the column is */
    public static Audience read(@Nullable List<OrganisationId> named) {
        return named == null ? Audience.ofWijkaanpak() : Audience.of(named.toArray(OrganisationId[]::new));
    }
}
