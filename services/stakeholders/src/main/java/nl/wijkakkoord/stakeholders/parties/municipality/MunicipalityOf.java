// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.municipality;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which municipality a wijkaanpak is, and in which after a herindeling. */
@Component
public record MunicipalityOf(JdbcClient jdbc) {

    /** CBS codes, also of one that came in the place of another: codes of an earlier year keep holding for that year. */
    public Set<String> wijkaanpak(UUID wijkaanpak) {
        return jdbc.sql("select unnest(municipality || successors) from wijkaanpak where id = ?")
                .param(wijkaanpak)
                .query(String.class)
                .set();
    }
}
