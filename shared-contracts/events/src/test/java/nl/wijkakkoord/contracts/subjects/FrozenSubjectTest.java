// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.subjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class FrozenSubjectTest {
    private static final UUID ID = UUID.fromString("7b1dd4d2-0b9f-4a52-8f63-0a1f9f9a7d10");
    private static final JsonNode VECTORS = vectors();

    static Iterable<JsonNode> subjects() {
        return VECTORS.path("subjects");
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void the_digest_of_a_subject_is_what_others_compute(JsonNode vector) {
        // Given
        var sections = new LinkedHashMap<String, JsonNode>();
        vector.path("sections").forEach(name -> sections.put(name.asString(), valueOf(name.asString())));

        // When
        var subject = FrozenSubject.of(
                vector.path("type").asString(),
                UUID.fromString(vector.path("id").asString()),
                vector.path("version").asInt(),
                sections);

        // Then
        assertThat(subject.digest()).hasToString(vector.path("digest").asString());
    }

    @Test
    void another_order_of_sections_is_another_subject() {
        // Given
        var one = new LinkedHashMap<>(Map.of("aim", List.of("a")));
        one.putLast("reason", List.of("b"));
        var other = new LinkedHashMap<>(one);
        other.putFirst("reason", List.of("b"));

        // When
        var digest = FrozenSubject.of("direction", ID, 1, other).digest();

        // Then
        assertThat(digest)
                .isNotEqualTo(FrozenSubject.of("direction", ID, 1, one).digest());
    }

    @Test
    void its_submission_is_each_section_in_order_and_then_the_subject_that_covers_them() {
        // Given
        var sections = new LinkedHashMap<String, Object>();
        sections.put("aim", Map.of("text", "Aardgasvrij in 2035"));
        sections.put("area", Map.of("codes", new int[] {1, 2}));
        var subject = FrozenSubject.of("direction", ID, 3, sections);
        var wijkaanpak = UUID.randomUUID();
        var by = By.system(new OrganisationId("kvk:90000001"));
        var at = Instant.parse("2026-04-02T08:00:00Z");

        // When
        var events = subject.submission(wijkaanpak, "Richting", 1500L, Audience.ofWijkaanpak(), by, at);

        // Then
        var all = Audience.ofWijkaanpak();
        var aim = "{\"text\":\"Aardgasvrij in 2035\"}";
        var area = "{\"codes\":[1,2]}";
        assertThat(events)
                .containsExactly(
                        new SectionFrozen("direction", ID, wijkaanpak, 3, "aim", digest(aim), aim, all, by, at),
                        new SectionFrozen("direction", ID, wijkaanpak, 3, "area", digest(area), area, all, by, at),
                        new SubjectSubmitted(
                                "direction",
                                ID,
                                wijkaanpak,
                                3,
                                "Richting",
                                subject.digest(),
                                subject.sectionDigests(),
                                1500L,
                                true,
                                all,
                                by,
                                at));
    }

    @Test
    void it_is_referred_to_by_type_id_version_and_digest() {
        // Given
        var subject = FrozenSubject.of("direction", ID, 3, new LinkedHashMap<>(Map.of("aim", List.of("a"))));

        // When
        var ref = subject.ref();

        // Then
        assertThat(ref).isEqualTo(new SubjectRef("direction", ID, 3, subject.digest()));
    }

    @Test
    void a_section_may_be_64_kilobytes_in_utf_8_and_no_byte_more() {
        // Given
        var around = "[\"\"]".length();
        var largest = "é".repeat((FrozenSubject.LARGEST_SECTION - around) / 2);

        // When
        var subject = FrozenSubject.of("direction", ID, 1, new LinkedHashMap<>(Map.of("aim", List.of(largest))));

        // Then
        assertThat(subject.sections()).containsKey("aim");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrozenSubject.of(
                        "direction", ID, 1, new LinkedHashMap<>(Map.of("aim", List.of(largest + "x")))));
    }

    @Test
    void a_subject_without_sections_is_refused() {
        // When
        var refused = assertThatIllegalArgumentException()
                .isThrownBy(() -> FrozenSubject.of("direction", ID, 1, new LinkedHashMap<>()));

        // Then
        refused.withMessageContaining("sections");
    }

    private static Digest digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode valueOf(String section) {
        return VECTORS.path("sections").values().stream()
                .filter(vector -> vector.path("name").asString().equals(section))
                .findFirst()
                .orElseThrow()
                .path("value");
    }

    private static JsonNode vectors() {
        try (var file = FrozenSubject.class.getResourceAsStream("/contracts/digest-vectors.json")) {
            return Json.MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
