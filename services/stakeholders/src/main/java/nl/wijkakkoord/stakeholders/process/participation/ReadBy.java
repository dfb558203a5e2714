// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.participation;

import java.sql.Array;
import java.sql.SQLException;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;

/** An audience as a column: the organisations it names, or none when it is for all who may see the wijkaanpak. */
final class ReadBy {
    private ReadBy() {}

    static String[] column(Audience audience) {
        return audience.organisations().stream().map(OrganisationId::value).toArray(String[]::new);
    }

    static Audience audience(Array column) throws SQLException {
        var organisations =
                Stream.of((String[]) column.getArray()).map(OrganisationId::new).toArray(OrganisationId[]::new);
        return organisations.length == 0 ? Audience.ofWijkaanpak() : Audience.of(organisations);
    }
}
