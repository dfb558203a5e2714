// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.municipality;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which municipality a wijkaanpak is. */
@Component
public record MunicipalityOf(JdbcClient jdbc) {

    /** Its CBS code. */
    public String wijkaanpak(UUID wijkaanpak) {
        return jdbc.sql("select municipality from wijkaanpak where id = ?")
                .param(wijkaanpak)
                .query(String.class)
                .single();
    }
}
