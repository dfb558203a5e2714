// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.subject;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SectionDigest;
import nl.wijkakkoord.contracts.subjects.SubjectEvent;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectWithdrawn;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.inbox.Reaction;
import nl.wijkakkoord.platform.inbox.Received;
import nl.wijkakkoord.platform.rebuild.Projection;
import nl.wijkakkoord.platform.sql.AudienceColumn;
import nl.wijkakkoord.platform.sql.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was put before the parties, by whichever service; one of this service itself is checked in the same way. */
@Projection(
        view = "subjects",
        tables = {"subject", "subject_section"})
public record SubjectProjection(JdbcClient jdbc) implements Reaction<SubjectEvent> {

    private record Row(
            String type,
            UUID subject,
            int version,
            Digest digest,
            UUID wijkaanpak,
            String title,
            @Nullable Long amountCents,
            boolean trustworthy,
            boolean mustCiteAmbition,
            boolean withdrawn,
            @Nullable OrganisationId notAsked,
            @Nullable List<String> sections,
            @Nullable List<OrganisationId> audience,
            OrganisationId submittedBy,
            Instant submittedAt,
            @Nullable UUID round) {

        SubjectRef ref() {
            return new SubjectRef(type, subject, version, digest);
        }

        Subject known() {
            return new Subject(
                    ref(),
                    wijkaanpak,
                    title,
                    amountCents,
                    trustworthy,
                    mustCiteAmbition,
                    withdrawn,
                    notAsked,
                    sections,
                    AudienceColumn.read(audience));
        }

        SubjectItem item() {
            return new SubjectItem(
                    ref(),
                    title,
                    amountCents,
                    submittedBy,
                    submittedAt,
                    trustworthy,
                    mustCiteAmbition,
                    withdrawn,
                    round);
        }
    }

    /** The version of this subject in this wijkaanpak, with the digest that it was submitted with. */
    public Optional<Subject> find(UUID wijkaanpak, SubjectRef ref) {
        return jdbc.sql("""
            select *, null::uuid as round,
                   (select n.not_asked from subject_section n
                    where n.type = :type and n.subject = :id and n.version = :version and n.not_asked is not null),
                   array(select n.name from subject_section n
                         where n.type = :type and n.subject = :id and n.version = :version order by n.name) as sections
            from subject
            where type = :type and subject = :id and version = :version and wijkaanpak = :wijkaanpak
            """)
                .paramSource(Parameters.of(ref).and("wijkaanpak", wijkaanpak))
                .query(Row.class)
                .optional()
                .map(Row::known);
    }

    /** By type, subject and version. */
    List<SubjectItem> find(Parameters filter) {
        return jdbc.sql("""
            select s.*, r.round, null::text as not_asked, null::text[] as sections from subject s
            left join lateral (
              select o.round from round_subject o join round using (round)
              where o.type = s.type and o.subject = s.subject and o.version = s.version and not o.cancelled
              order by round.opened_at desc limit 1) r on true
            where s.wijkaanpak = :wijkaanpak
              and (:all or s.audience is null or s.audience && in_place_of(:wijkaanpak, :reader))
              and (:type::text is null or s.type = :type)
              and (:subject::uuid is null or s.subject = :subject)
              and (:after.type::text is null
                   or (s.type, s.subject, s.version) > (:after.type, :after.subject::uuid, :after.version::int))
            order by s.type, s.subject, s.version limit :rows
            """).paramSource(filter).query(Row.class).list().stream()
                .map(Row::item)
                .toList();
    }

    @Override
    public void on(SubjectEvent event, Received received) {
        var known = Parameters.of(event);
        switch (event) {
            case SectionFrozen e ->
                jdbc.sql("""
                    insert into subject_section (type, subject, version, name, digest, intact, not_asked)
                    values (:type, :subject, :version, :name, :digest, :intact, :notAsked)
                    """)
                        .paramSource(
                                known.and("intact", IntactSubject.intact(e)).and("notAsked", notAsked(e)))
                        .update();
            case SubjectSubmitted e ->
                jdbc.sql("""
                    insert into subject (type, subject, version, wijkaanpak, title, digest, amount_cents, trustworthy,
                                         must_cite_ambition, submitted_by, submitted_at, audience)
                    values (:type, :subject, :version, :wijkaanpak, :title, :digest, :amountCents, :trustworthy,
                            :mustCiteAmbition, :by.organisation, :at, :audience)
                    """)
                        .paramSource(known.and("trustworthy", IntactSubject.trustworthy(e, intactSections(known))))
                        .update();
            case SubjectWithdrawn _ -> jdbc.sql("""
                update subject set withdrawn = true
                where type = :type and subject = :subject and version = :version
                """).paramSource(known).update();
        }
    }

    /** Who cannot answer is not asked (ADR 0028). */
    private static @Nullable String notAsked(SectionFrozen section) {
        return section.type().equals(SubjectType.CONTACT_RECOVERY)
                        && section.name().equals(SubjectType.CONTACT_RECOVERY_SECTION)
                ? Json.MAPPER.readTree(section.canonical()).path("organisation").asString(null)
                : null;
    }

    /** The sections that came with bytes that have their digest. */
    private List<SectionDigest> intactSections(Parameters version) {
        return jdbc.sql("""
            select name, digest from subject_section
            where type = :type and subject = :subject and version = :version and intact
            """).paramSource(version).query(SectionDigest.class).list();
    }
}
