// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.definition;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.UUID;
import nl.wijkakkoord.contracts.By;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.ambitions.DefinitionText;
import nl.wijkakkoord.contracts.subjects.FrozenSubject;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import org.jspecify.annotations.Nullable;

/**
 * A version of a definition.
 *
 * @param by author of these words
 * @param at when they were written
 * @param digest null as long as it is a draft
 * @param round the last that decided on it, null when none did
 * @param chosen what was agreed to instead of it, null when nothing was
 */
public record DefinitionVersion(
        int number,
        DefinitionText text,
        By by,
        Instant at,
        Status status,
        @Nullable Digest digest,
        @Nullable UUID round,
        @Nullable SubjectRef chosen) {

    public enum Status {
        DRAFT,
        SUBMITTED,
        /** In force: this is what the term means. */
        AGREED,
        NOT_AGREED,
        /** The round chose a rival. */
        REJECTED,
        /** It was in force, and something else is now. */
        REPLACED,
        WITHDRAWN
    }

    static DefinitionVersion draft(int number, DefinitionText text, By by, Instant at) {
        return new DefinitionVersion(number, text, by, at, Status.DRAFT, null, null, null);
    }

    DefinitionVersion submitted(Digest frozen) {
        return new DefinitionVersion(number, text, by, at, Status.SUBMITTED, frozen, null, null);
    }

    DefinitionVersion withdrawn() {
        return new DefinitionVersion(number, text, by, at, Status.WITHDRAWN, digest, round, chosen);
    }

    DefinitionVersion decided(Status outcome, UUID in, @Nullable SubjectRef instead) {
        return new DefinitionVersion(number, text, by, at, outcome, digest, in, instead);
    }

    FrozenSubject frozen(UUID definition, String term) {
        record Section(String name, String text) {}
        var parts = new LinkedHashMap<String, Object>();
        parts.put("term", new Section("term", term));
        parts.put("title", new Section("title", text.title()));
        parts.put("meaning", new Section("meaning", text.meaning()));
        if (text.formula() != null) {
            parts.put("formula", text.formula());
        }
        return FrozenSubject.of(SubjectType.DEFINITION, definition, number, parts);
    }

    public SubjectRef ref(UUID definition) {
        return new SubjectRef(SubjectType.DEFINITION, definition, number, digest);
    }
}
