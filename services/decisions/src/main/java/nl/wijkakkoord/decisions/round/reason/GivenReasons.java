// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reason;

import java.time.Instant;
import java.util.List;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.PaperEvent.PaperPositionRecorded;
import nl.wijkakkoord.decisions.round.position.RoundWords;
import nl.wijkakkoord.decisions.round.position.RoundWords.Of;
import nl.wijkakkoord.platform.words.KeptWords;
import org.jspecify.annotations.Nullable;

/**
 * The reasons beside the events of one round that are for a reader.
 *
 * @param words every version, in their order
 */
public record GivenReasons(List<KeptWords> words) {

    /**
     * @param said in the event itself, which it is where the round is for the wijkaanpak
     * @param at when that event was recorded
     */
    public @Nullable String of(@Nullable String said, Of of, @Nullable OrganisationId organisation, Instant at) {
        if (said != null) {
            return said;
        }
        var asked = new RoundWords(of, organisation, null);
        return words.stream()
                .filter(kept -> !kept.keptAt().isAfter(at))
                .flatMap(kept -> kept.salted().stream())
                .map(kept -> kept.as(RoundWords.class))
                .filter(asked::isOfTheSame)
                .reduce((_, later) -> later)
                .map(RoundWords::reason)
                .orElse(null);
    }

    /** Of a position on paper. */
    public @Nullable String of(PaperPositionRecorded paper) {
        return of(paper.reason(), Of.PAPER, paper.organisation(), paper.at());
    }

    /** As they were by then. */
    public List<KeptWords> until(Instant at) {
        return words.stream().filter(kept -> !kept.keptAt().isAfter(at)).toList();
    }
}
