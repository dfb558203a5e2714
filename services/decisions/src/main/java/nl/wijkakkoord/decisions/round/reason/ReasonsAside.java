// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.decisions.round.reason;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Audience.Kind;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.PaperEvent.PaperPositionRecorded;
import nl.wijkakkoord.contracts.decisions.RoundEvent;
import nl.wijkakkoord.contracts.decisions.RoundEvent.PositionRevealed;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.decisions.round.position.RoundWords;
import nl.wijkakkoord.decisions.round.position.SealedWords;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.words.ErasableTexts;
import nl.wijkakkoord.platform.words.Salts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A reason that is given to some organisations is on no topic (ADR 0031): in a round that is for some only, it is taken out of
 * the event and kept beside it, for those.
 */
@Component
public record ReasonsAside(ErasableTexts words, Salts salts) {

    /** What is to be recorded of this decision. What it leaves out of the events is kept in their transaction. */
    public Decision of(Decision decision) {
        return of(decision, Map.of());
    }

    /** @param sealed what was kept of every sealed position, of which the reasons have their salt already */
    public Decision of(Decision decision, Map<OrganisationId, SealedWords> sealed) {
        return decision instanceof Accepted accepted
                ? Decision.accepted(accepted.events().stream()
                        .flatMap(event -> event instanceof RoundEvent round
                                        && event.audience().kind() == Kind.ORGANISATIONS
                                ? aside(round, sealed)
                                : Stream.of(event))
                        .toList())
                : decision;
    }

    private Stream<Event> aside(RoundEvent event, Map<OrganisationId, SealedWords> sealed) {
        var said = Reasoned.wordsOf(event);
        var kept = said.flatMap(words -> keep(event, words, salted(event, words, sealed)));
        return Stream.concat(Stream.of(Reasoned.without(event)), kept.stream());
    }

    private SaltedWords salted(RoundEvent event, RoundWords said, Map<OrganisationId, SealedWords> sealed) {
        return event instanceof PositionRevealed revealed
                ? sealed.get(revealed.organisation()).besides(revealed.organisation())
                : SaltedWords.of(said, salts.draw());
    }

    /** What was said last of the same is not said again; that there is no reason any more is. */
    private Optional<Event> keep(RoundEvent event, RoundWords said, SaltedWords salted) {
        var all = words.all(event.round());
        var last = all.stream()
                .flatMap(kept -> kept.salted().stream())
                .map(kept -> kept.as(RoundWords.class))
                .filter(said::isOfTheSame)
                .reduce((_, later) -> later);
        if (last.map(said::equals).orElse(said.reason() == null)) {
            return Optional.empty();
        }
        return Optional.of(words.keepBeside(event, event.round(), salted));
    }

    /** Of a position on paper, whether it stands in the event or beside it; null when there is none, or it was erased. */
    public @Nullable String reasonOf(PaperPositionRecorded paper) {
        return new GivenReasons(words.all(paper.round())).of(paper);
    }

    /** For who reads the round. */
    public GivenReasons givenTo(OrganisationId reader, UUID round) {
        return new GivenReasons(words.list(round, reader));
    }
}
