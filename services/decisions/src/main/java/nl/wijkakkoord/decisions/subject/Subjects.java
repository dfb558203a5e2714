// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.subject;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.subjects.SectionDigest;
import nl.wijkakkoord.contracts.subjects.SubjectEvent;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The subjects that this service has heard of. */
@Component
public record Subjects(JdbcClient jdbc) {

    /** The version of this subject in this wijkaanpak, with the digest that it was submitted with. */
    public Optional<Subject> find(UUID wijkaanpak, SubjectRef ref) {
        return jdbc.sql("""
            select title, digest, amount_cents, trustworthy, audience from subject
            where type = ? and subject = ? and version = ? and wijkaanpak = ?
            """)
                .params(ref.type(), ref.id(), ref.version(), wijkaanpak)
                .query((row, _) -> new Subject(
                        new SubjectRef(ref.type(), ref.id(), ref.version(), new Digest(row.getString("digest"))),
                        wijkaanpak,
                        row.getString("title"),
                        row.getObject("amount_cents", Long.class),
                        row.getBoolean("trustworthy"),
                        AudienceColumn.read(row)))
                .optional();
    }

    void remember(SectionFrozen e, boolean intact) {
        jdbc.sql("insert into subject_section (type, subject, version, name, digest, intact) values (?, ?, ?, ?, ?, ?)")
                .params(e.type(), e.subject(), e.version(), e.name(), e.digest().value(), intact)
                .update();
    }

    /** The sections that came with bytes that have their digest. */
    List<SectionDigest> intactSections(SubjectEvent e) {
        return jdbc.sql("""
            select name, digest from subject_section where type = ? and subject = ? and version = ? and intact
            """)
                .params(e.type(), e.subject(), e.version())
                .query((row, _) -> new SectionDigest(row.getString("name"), new Digest(row.getString("digest"))))
                .list();
    }

    void remember(SubjectSubmitted e, boolean trustworthy) {
        jdbc.sql("""
            insert into subject (type, subject, version, wijkaanpak, title, digest, amount_cents, trustworthy,
                                 submitted_by, submitted_at, audience)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        e.type(),
                        e.subject(),
                        e.version(),
                        e.wijkaanpak(),
                        e.title(),
                        e.digest().value(),
                        e.amountCents(),
                        trustworthy,
                        e.by().organisation().value(),
                        e.at().atOffset(ZoneOffset.UTC),
                        AudienceColumn.column(e.audience()))
                .update();
    }
}
