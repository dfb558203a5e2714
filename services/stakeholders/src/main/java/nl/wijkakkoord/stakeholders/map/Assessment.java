// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.map;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.AssessmentEvent;
import nl.wijkakkoord.contracts.stakeholders.AssessmentEvent.StakeholderAssessed;
import nl.wijkakkoord.contracts.stakeholders.AssessmentEvent.StakeholderTakenOffMap;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsEvent.WordsErased;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.platform.deciding.Decision;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.WordsRefusal;
import nl.wijkakkoord.stakeholders.map.AssessmentCommand.AssessStakeholder;
import nl.wijkakkoord.stakeholders.map.AssessmentCommand.EraseAssessment;
import nl.wijkakkoord.stakeholders.map.AssessmentCommand.ReviseAssessment;
import nl.wijkakkoord.stakeholders.map.AssessmentCommand.TakeOffMap;
import nl.wijkakkoord.stakeholders.standing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation makes of one stakeholder over time, as its events tell it.
 *
 * @param words the last version, whoever may read it
 * @param places in the order of their days; empty for one taken off before its first day
 */
record Assessment(
        @Nullable StakeholderAssessed first, @Nullable WordsRef words, List<Place> places) {

    static final Assessment NONE = new Assessment(null, null, List.of());

    Assessment evolve(AssessmentEvent event) {
        var then = Place.evolve(places, event);
        return switch (event) {
            case StakeholderAssessed e -> new Assessment(first == null ? e : first, e.words(), then);
            case StakeholderTakenOffMap _ -> new Assessment(first, words, then);
        };
    }

    /** @param assessed whether the organisation has that stakeholder on the same map already */
    Decision assess(AssessStakeholder command, Standing standing, boolean assessed, Instant now) {
        var stakeholder = command.said().as(AssessmentWords.class);
        var organisation = command.by().organisation();
        return Decision.refusedWhen(first != null, AssessmentRefusal.ASSESSMENT_EXISTS)
                .or(standing::refusalUnlessGuiding)
                .or(() -> Decision.refusedWhen(
                        (stakeholder.organisation() == null) == (stakeholder.name() == null),
                        AssessmentRefusal.STAKEHOLDER_UNCLEAR))
                .or(() -> Decision.refusedWhen(assessed, AssessmentRefusal.ALREADY_ASSESSED))
                .orElseGet(() -> Decision.accepted(new StakeholderAssessed(
                        command.assessment(),
                        command.wijkaanpak(),
                        organisation,
                        command.said().ref(command.assessment(), 1),
                        command.from(),
                        command.map().audience(organisation),
                        command.by(),
                        now)));
    }

    /** @param said what it says from now on, empty when the last words were erased */
    Decision revise(ReviseAssessment command, Standing standing, Optional<SaltedWords> said, Instant now) {
        return mayRevise(standing)
                .or(() -> Decision.refusedWhen(said.isEmpty(), WordsRefusal.WORDS_ERASED))
                .orElseGet(() -> Decision.accepted(new StakeholderAssessed(
                        first.assessment(),
                        first.wijkaanpak(),
                        first.organisation(),
                        said.get().ref(first.assessment(), words.version() + 1),
                        command.from(),
                        audience(),
                        command.by(),
                        now)));
    }

    Optional<Decision> mayRevise(Standing standing) {
        return Decision.refusedWhen(!isOf(standing.organisation()), AssessmentRefusal.ASSESSMENT_OF_ANOTHER)
                .or(standing::refusalUnlessGuiding);
    }

    Decision takeOff(TakeOffMap command, Standing standing, Instant now) {
        return mayTakeOff(standing)
                .or(() -> Decision.refusedWhen(
                        places.getLast().period().endsBefore(command.until().plusDays(1)),
                        AssessmentRefusal.OFF_MAP_EARLIER,
                        places.getLast().period().until()))
                .orElseGet(() -> Decision.accepted(new StakeholderTakenOffMap(
                        first.assessment(), first.wijkaanpak(), command.until(), audience(), command.by(), now)));
    }

    Optional<Decision> mayTakeOff(Standing standing) {
        return mayRevise(standing).or(() -> Decision.refusedWhen(places.isEmpty(), AssessmentRefusal.NOT_ON_MAP));
    }

    /** @param last version that is still kept, empty when none is */
    Decision erase(EraseAssessment command, Optional<Integer> last, Instant now) {
        return mayErase(command.erasure(), last)
                .orElseGet(() -> Decision.accepted(new WordsErased(
                        words.words(),
                        first.wijkaanpak(),
                        last.get(),
                        command.erasure().reason(),
                        audience(),
                        command.by(),
                        now)));
    }

    Optional<Decision> mayErase(Erasure erasure, Optional<Integer> last) {
        return erasure.refusalUnlessOf(first.organisation())
                .or(() -> Decision.refusedWhen(last.isEmpty(), WordsRefusal.WORDS_ERASED));
    }

    boolean isOf(OrganisationId organisation) {
        return first.organisation().equals(organisation);
    }

    Audience audience() {
        return first.audience();
    }
}
