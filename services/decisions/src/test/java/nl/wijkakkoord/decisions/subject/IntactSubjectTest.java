// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.subject;

import static nl.wijkakkoord.decisions.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.subjects.SectionDigest;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import org.junit.jupiter.api.Test;

class IntactSubjectTest {
    private final List<SectionDigest> sections = direction(1).sectionDigests();

    @Test
    void a_section_whose_bytes_have_its_digest_is_intact() {
        // When
        var intact = IntactSubject.intact(section("\"Van het gas af\"", "\"Van het gas af\""));

        // Then
        assertThat(intact).isTrue();
    }

    @Test
    void a_section_with_other_bytes_is_not() {
        // When
        var intact = IntactSubject.intact(section("\"Van het gas af.\"", "\"Van het gas af\""));

        // Then
        assertThat(intact).isFalse();
    }

    @Test
    void a_subject_is_trustworthy_when_all_its_sections_came_and_its_digest_is_over_those() {
        // When
        var trustworthy =
                IntactSubject.trustworthy(submitted(sections, direction(1).digest()), sections.reversed());

        // Then
        assertThat(trustworthy).isTrue();
    }

    @Test
    void not_when_a_section_did_not_come() {
        // When
        var trustworthy =
                IntactSubject.trustworthy(submitted(sections, direction(1).digest()), sections.subList(0, 1));

        // Then
        assertThat(trustworthy).isFalse();
    }

    @Test
    void not_when_a_section_came_that_the_digest_does_not_cover() {
        // When
        var trustworthy = IntactSubject.trustworthy(
                submitted(sections.subList(0, 1), direction(1).digest()), sections);

        // Then
        assertThat(trustworthy).isFalse();
    }

    @Test
    void not_when_the_digest_is_of_another_version() {
        // When
        var trustworthy =
                IntactSubject.trustworthy(submitted(sections, direction(2).digest()), sections);

        // Then
        assertThat(trustworthy).isFalse();
    }

    private static SectionFrozen section(String canonical, String digestOf) {
        return new SectionFrozen(
                "direction",
                direction(1).id(),
                WIJKAANPAK,
                1,
                "aanleiding",
                Digest.of(digestOf.getBytes()),
                canonical,
                Audience.ofWijkaanpak(),
                by(MUNICIPALITY),
                NOW);
    }

    private static SubjectSubmitted submitted(List<SectionDigest> sections, Digest digest) {
        return new SubjectSubmitted(
                "direction",
                direction(1).id(),
                WIJKAANPAK,
                1,
                "Richting",
                digest,
                sections,
                null,
                true,
                Audience.ofWijkaanpak(),
                by(MUNICIPALITY),
                NOW);
    }
}
