// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.guide;

import java.util.Optional;
import nl.wijkakkoord.contracts.stakeholders.GuideEvent.KnooppuntPublished;
import nl.wijkakkoord.contracts.stakeholders.KnooppuntRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The knooppunten of the guide, as this service heard. */
@Component
public record Knooppunten(JdbcClient jdbc) {

    /** Whether it is sensitive; empty when this service has not heard of it in that version. */
    public Optional<Boolean> sensitive(KnooppuntRef knooppunt) {
        return jdbc.sql("select sensitive from knooppunt where knooppunt = ? and version = ?")
                .params(knooppunt.knooppunt(), knooppunt.version())
                .query(Boolean.class)
                .optional();
    }

    void add(KnooppuntPublished event) {
        jdbc.sql("insert into knooppunt (knooppunt, version, sensitive) values (?, ?, ?)")
                .params(
                        event.knooppunt().knooppunt(),
                        event.version(),
                        event.knooppunt().sensitive())
                .update();
    }
}
