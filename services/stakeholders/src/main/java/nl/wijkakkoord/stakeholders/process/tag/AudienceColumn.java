// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.tag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import org.jspecify.annotations.Nullable;

/** An audience as the column {@code readers}: the organisations that it names, or null when all parties may see. */
final class AudienceColumn {
    private AudienceColumn() {}

    static String @Nullable [] column(Audience audience) {
        return audience.kind() == Audience.Kind.ORGANISATIONS
                ? audience.organisations().stream().map(OrganisationId::value).toArray(String[]::new)
                : null;
    }

    static Audience read(ResultSet row) throws SQLException {
        var named = row.getArray("readers");
        return named == null
                ? Audience.ofWijkaanpak()
                : Audience.of(Stream.of((String[]) named.getArray())
                        .map(OrganisationId::new)
                        .toArray(OrganisationId[]::new));
    }
}
