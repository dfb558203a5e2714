// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.guide;

import java.util.Optional;
import nl.wijkakkoord.contracts.stakeholders.GuideEvent.KnooppuntPublished;
import nl.wijkakkoord.contracts.stakeholders.KnooppuntRef;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The knooppunten of the guide, as this service heard. */
@Projection(view = "guide", tables = "knooppunt")
public record KnooppuntProjection(JdbcClient jdbc) implements Reaction<KnooppuntPublished> {

    /** Whether it is sensitive; empty when this service has not heard of it in that version. */
    public Optional<Boolean> sensitive(KnooppuntRef knooppunt) {
        return jdbc.sql("select sensitive from knooppunt where knooppunt = :knooppunt and version = :version")
                .paramSource(Parameters.of(knooppunt))
                .query(Boolean.class)
                .optional();
    }

    @Override
    public void on(KnooppuntPublished event, Received received) {
        jdbc.sql("""
            insert into knooppunt (knooppunt, version, sensitive)
            values (:knooppunt.knooppunt, :version, :knooppunt.sensitive)
            """).paramSource(Parameters.of(event)).update();
    }
}
