// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.guide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wijkakkoord.contracts.stakeholders.GuideEvent.GuidePublished;
import nl.wijkakkoord.contracts.stakeholders.GuideEvent.KnooppuntPublished;
import nl.wijkakkoord.contracts.stakeholders.KnooppuntRef;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which knooppunten there are, in which version of the guide. */
@Projection(
        view = "guide",
        tables = {"guide_version", "knooppunt"})
public record KnooppuntTable(JdbcClient jdbc) {

    /** Whether it is sensitive; empty when that version of the guide has no such knooppunt. */
    public Optional<Boolean> sensitive(KnooppuntRef knooppunt) {
        return jdbc.sql("select sensitivity is not null from knooppunt where knooppunt = ? and version = ?")
                .params(knooppunt.knooppunt(), knooppunt.version())
                .query(Boolean.class)
                .optional();
    }

    /** The versions that there were by then, the newest first. */
    List<Integer> versions(Instant asOf) {
        return jdbc.sql("select version from guide_version where published_at <= :asOf order by version desc")
                .paramSource(Parameters.of("asOf", asOf))
                .query(Integer.class)
                .list();
    }

    @EventHandler
    void on(KnooppuntPublished event) {
        jdbc.sql("""
            insert into knooppunt (knooppunt, version, title, phase, sporen, sensitivity)
            values (:knooppunt.knooppunt, :version, :knooppunt.title, :knooppunt.phase, :knooppunt.sporen,
                    :knooppunt.sensitivity)
            """).paramSource(Parameters.of(event)).update();
    }

    @EventHandler
    void on(GuidePublished event) {
        jdbc.sql("insert into guide_version (version, published_at) values (:version, :at)")
                .paramSource(Parameters.of(event))
                .update();
    }
}
