// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.subjects;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SectionFrozen;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * A version as it was put before the parties, folded from the very events that did. Nothing in it ever changes, so it is
 * answered with the same bytes for ever.
 *
 * @param version its number
 * @param digest null as long as it was not submitted
 */
public record FrozenVersion(
        String type,
        UUID id,
        int version,
        @Nullable String title,
        @Nullable Digest digest,
        List<Section> sections) {

    /** @param canonical RFC 8785 JSON, of which {@code digest} is the SHA-256 */
    public record Section(String name, Digest digest, String canonical) {}

    public static FrozenVersion none(String type, UUID id, int version) {
        return new FrozenVersion(type, id, version, null, null, List.of());
    }

    public FrozenVersion evolve(SubjectEvent event) {
        if (event.version() != version) {
            return this;
        }
        return switch (event) {
            case SectionFrozen e -> {
                var section = new Section(e.name(), e.digest(), e.canonical());
                yield new FrozenVersion(
                        type,
                        id,
                        version,
                        title,
                        digest,
                        Stream.concat(sections.stream(), Stream.of(section)).toList());
            }
            case SubjectSubmitted e -> new FrozenVersion(type, id, version, e.title(), e.digest(), sections);
            // It was frozen all the same.
            case SubjectWithdrawn _ -> this;
        };
    }
}
