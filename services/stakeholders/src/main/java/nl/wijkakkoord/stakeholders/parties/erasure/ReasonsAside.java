// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.erasure;

import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.request.Actor;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.platform.words.KeptWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the reasons of corrections and withdrawals are kept, and read by who may. */
@Component
public record ReasonsAside(ErasableTexts words) {

    /** Keeps it beside what this decision records, if it was not refused and is not so already. */
    public Decision keep(Decision decision, WordsRef ref, SaltedWords said) {
        if (decision instanceof Accepted accepted && !accepted.events().isEmpty()) {
            var event = accepted.events().getFirst();
            words.keep(ref, said, event.wijkaanpak(), event.audience(), event.at());
        }
        return decision;
    }

    /** All until that one, for this reader. */
    public List<KeptWords> kept(@Nullable WordsRef last, OrganisationId reader) {
        return last == null
                ? List.of()
                : words.list(last.words(), reader).stream()
                        .filter(kept -> kept.version() <= last.version())
                        .toList();
    }

    /** For a search: all that this reader reads; for null, all. */
    public List<KeptWords> searched(@Nullable WordsRef last, @Nullable Actor reader) {
        if (last == null) {
            return List.of();
        }
        return reader == null ? words.all(last.words()) : kept(last, reader.organisation());
    }
}
