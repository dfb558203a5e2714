// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.correction;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.platform.words.KeptWords;
import org.jspecify.annotations.Nullable;

/**
 * Why what was recorded of a person was corrected or ended: words about that person, so they stand beside the event, and go
 * when that person asks (ADR 0031). Each is the next version of the words of what it is about.
 */
public record Reason(String reason) {

    public static SaltedWords said(String reason, String salt) {
        return SaltedWords.of(new Reason(reason), salt);
    }

    /** @param last that the events refer to, null when they refer to none */
    public static WordsRef next(SaltedWords said, UUID of, @Nullable WordsRef last) {
        return said.ref(of, last == null ? 1 : last.version() + 1);
    }

    /** What that one says, null when it is not among these or was erased. */
    public static @Nullable String of(@Nullable WordsRef ref, List<KeptWords> kept) {
        return kept.stream()
                .filter(each -> ref != null && each.version() == ref.version())
                .flatMap(each -> each.salted().stream())
                .map(said -> said.as(Reason.class).reason())
                .findAny()
                .orElse(null);
    }
}
