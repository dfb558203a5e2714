// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.subjects;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * A version, frozen. A section's digest is SHA-256 over its canonical JSON; the subject's digest is SHA-256 over the
 * canonical JSON of {@code {"id", "sections": [{"digest", "name"}, …], "type", "version"}}, sections in their own
 * order. Anyone can compute both from the events.
 */
public record FrozenSubject(String type, UUID id, int version, SequencedMap<String, String> sections) {

    /** An event, and so a section, stays forwardable by any CloudEvents intermediary. */
    public static final int LARGEST_SECTION = 64 * 1024;

    /**
     * @param sections by name, in their order: anything that Jackson writes as a JSON object or list
     * @throws IllegalArgumentException when there is no section, or one is larger than {@value #LARGEST_SECTION} bytes
     */
    public static FrozenSubject of(String type, UUID id, int version, SequencedMap<String, ?> sections) {
        var canonical = new LinkedHashMap<String, String>();
        sections.forEach(
                (name, value) -> canonical.put(name, new String(Json.canonical(value), StandardCharsets.UTF_8)));
        return new FrozenSubject(type, id, version, canonical);
    }

    public FrozenSubject {
        if (sections.isEmpty() || sections.values().stream().anyMatch(text -> utf8(text).length > LARGEST_SECTION)) {
            throw new IllegalArgumentException("A subject has sections of at most 64 KB each.");
        }
    }

    public List<SectionDigest> sectionDigests() {
        return sections.entrySet().stream()
                .map(section -> new SectionDigest(section.getKey(), Digest.of(utf8(section.getValue()))))
                .toList();
    }

    public Digest digest() {
        return digest(type, id, version, sectionDigests());
    }

    /** The digest of a subject whose sections are known by their digests only. */
    public static Digest digest(String type, UUID id, int version, List<SectionDigest> sections) {
        record Content(String type, UUID id, int version, List<SectionDigest> sections) {}
        return Digest.of(Json.canonical(new Content(type, id, version, sections)));
    }

    /**
     * The events that put this version before the parties, in their order. A round on it cites the ambition that they
     * adopted, or says why not.
     */
    public List<Event> submission(
            UUID wijkaanpak, String title, @Nullable Long amountCents, Audience audience, By by, Instant at) {
        return submission(wijkaanpak, title, amountCents, true, audience, by, at);
    }

    /** The same for what comes before an ambition: how the parties decide, and what it is made from and made of. */
    public List<Event> submissionBeforeAmbition(UUID wijkaanpak, String title, Audience audience, By by, Instant at) {
        return submission(wijkaanpak, title, null, false, audience, by, at);
    }

    private List<Event> submission(
            UUID wijkaanpak,
            String title,
            @Nullable Long amountCents,
            boolean mustCiteAmbition,
            Audience audience,
            By by,
            Instant at) {
        var frozen = new ArrayList<Event>();
        sections.forEach((name, text) -> frozen.add(
                new SectionFrozen(type, id, wijkaanpak, version, name, Digest.of(utf8(text)), text, audience, by, at)));
        frozen.add(new SubjectSubmitted(
                type,
                id,
                wijkaanpak,
                version,
                title,
                digest(),
                sectionDigests(),
                amountCents,
                mustCiteAmbition,
                audience,
                by,
                at));
        return frozen;
    }

    public SubjectRef ref() {
        return new SubjectRef(type, id, version, digest());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
