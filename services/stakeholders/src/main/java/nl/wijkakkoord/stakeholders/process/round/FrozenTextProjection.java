// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.round;

import java.util.List;
import java.util.Optional;
import nl.wijkakkoord.contracts.Audience.Kind;
import nl.wijkakkoord.contracts.subjects.FrozenVersion;
import nl.wijkakkoord.contracts.subjects.FrozenVersion.Section;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.Parameters;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was put before all parties, by whichever service, in its very bytes: for who joins later and has to read it. */
@Projection(view = "frozen-texts", tables = "frozen_section")
public record FrozenTextProjection(JdbcClient jdbc) implements Reaction<SectionFrozen> {

    @Override
    public void on(SectionFrozen event, Received received) {
        on(event);
    }

    @EventHandler
    void on(SectionFrozen event) {
        if (event.audience().kind() != Kind.ORGANISATIONS) {
            jdbc.sql("""
                insert into frozen_section (type, subject, version, place, name, digest, canonical)
                select :type, :subject, :version, count(*), :name, :digest, :canonical from frozen_section
                where type = :type and subject = :subject and version = :version
                """).paramSource(Parameters.of(event)).update();
        }
    }

    /** Empty when this service has not heard of its sections. */
    public Optional<FrozenVersion> find(SubjectRef version, String title) {
        var sections = sections(version);
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(new FrozenVersion(
                        version.type(), version.id(), version.version(), title, version.digest(), sections));
    }

    private List<Section> sections(SubjectRef version) {
        return jdbc.sql("""
            select name, digest, canonical from frozen_section
            where type = :type and subject = :id and version = :version order by place
            """)
                .paramSource(Parameters.of(version))
                .query(Section.class)
                .list();
    }
}
