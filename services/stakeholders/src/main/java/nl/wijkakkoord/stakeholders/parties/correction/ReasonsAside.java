// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.correction;

import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.platform.words.KeptWords;
import org.jspecify.annotations.Nullable;

/** Where a {@link Reason} is kept, and read by who may. */
public final class ReasonsAside {
    private ReasonsAside() {}

    /** Keeps it beside what this decision records, if it was not refused and is not so already. */
    public static Decision keep(Decision decision, WordsRef ref, SaltedWords said, ErasableTexts words) {
        if (decision instanceof Accepted accepted && !accepted.events().isEmpty()) {
            var event = accepted.events().getFirst();
            words.keep(ref, said, event.wijkaanpak(), event.audience(), event.at());
        }
        return decision;
    }

    /** All until that one, for this reader. */
    public static List<KeptWords> kept(@Nullable WordsRef last, OrganisationId reader, ErasableTexts words) {
        return last == null
                ? List.of()
                : words.list(last.words(), reader).stream()
                        .filter(kept -> kept.version() <= last.version())
                        .toList();
    }
}
