// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.AssessmentEvent;
import nl.wijkakkoord.contracts.stakeholders.AssessmentEvent.StakeholderAssessed;
import nl.wijkakkoord.contracts.stakeholders.AssessmentEvent.StakeholderTakenOffMap;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.contracts.words.WordsRef;
import nl.wijkakkoord.platform.decision.Check;
import nl.wijkakkoord.platform.decision.Confidential;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Fold;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.timeline.Timeline;
import nl.wijkakkoord.platform.words.Erasure;
import nl.wijkakkoord.platform.words.WordsRefusal;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.AssessStakeholder;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.EraseAssessment;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.ReviseAssessment;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.TakeOffMap;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation makes of one stakeholder over time, as its events tell it.
 *
 * @param words the last version, whoever may read it
 * @param places by the version of the words that holds; none for one taken off before its first day
 */
record Assessment(
        @Nullable StakeholderAssessed first, @Nullable WordsRef words, Timeline<Integer> places)
        implements Confidential {

    /**
     * What an assessment says: what its digest is over, with a salt.
     *
     * @param organisation of the stakeholder, null when it is none
     * @param name of a stakeholder that is no organisation, such as "ondernemers winkelstraat", null for others; never
     *     a person's
     * @param influence from 1 (little) to 5 (much)
     * @param interest from 1 (little) to 5 (much)
     */
    record AssessmentWords(
            @Nullable OrganisationId organisation, @Nullable String name, int influence, int interest, String reason) {

        boolean isAbout(AssessmentWords other) {
            return organisation == null ? name.equalsIgnoreCase(other.name) : organisation.equals(other.organisation);
        }

        AssessmentWords with(int newInfluence, int newInterest, String newReason) {
            return new AssessmentWords(organisation, name, newInfluence, newInterest, newReason);
        }
    }

    static final Assessment NONE = new Assessment(null, null, Timeline.empty());
    static final Fold<Assessment, AssessmentEvent> FOLD = new Fold<>(NONE, AssessmentEvent.class, Assessment::evolve);

    @Override
    public UUID wijkaanpak() {
        return first.wijkaanpak();
    }

    @Override
    public Audience audience() {
        return first.audience();
    }

    @Override
    public boolean isOf(OrganisationId organisation) {
        return first.organisation().equals(organisation);
    }

    Assessment evolve(AssessmentEvent event) {
        var then = evolve(places, event);
        return switch (event) {
            case StakeholderAssessed e -> new Assessment(first == null ? e : first, e.words(), then);
            case StakeholderTakenOffMap _ -> new Assessment(first, words, then);
        };
    }

    /** The places of one assessment after an event: on the map from a day on, or off it. */
    static Timeline<Integer> evolve(Timeline<Integer> places, AssessmentEvent event) {
        return switch (event) {
            case StakeholderAssessed e -> places.with(e.words().version(), new Period(e.from(), null));
            case StakeholderTakenOffMap e -> places.ended(e.until());
        };
    }

    /** @param assessed whether the organisation has that stakeholder on the same map already */
    Decision assess(AssessStakeholder command, ActorRoles authority, boolean assessed, Instant now) {
        var stakeholder = command.said().as(AssessmentWords.class);
        var organisation = command.by().organisation();
        return Check.refuseWhen(first != null, AssessmentRefusal.ASSESSMENT_EXISTS)
                .and(authority::checkGuiding)
                .and(() -> Check.refuseWhen(
                        (stakeholder.organisation() == null) == (stakeholder.name() == null),
                        AssessmentRefusal.STAKEHOLDER_UNCLEAR))
                .and(() -> Check.refuseWhen(assessed, AssessmentRefusal.ALREADY_ASSESSED))
                .thenRecord(() -> new StakeholderAssessed(
                        command.assessment(),
                        command.wijkaanpak(),
                        organisation,
                        command.said().ref(command.assessment(), 1),
                        command.from(),
                        command.map().audience(organisation),
                        command.by(),
                        now));
    }

    /** @param said what it says from now on, empty when the last words were erased */
    Decision revise(ReviseAssessment command, ActorRoles authority, Optional<SaltedWords> said, Instant now) {
        return checkMayRevise(authority, said.isPresent())
                .thenRecord(() -> new StakeholderAssessed(
                        first.assessment(),
                        wijkaanpak(),
                        first.organisation(),
                        said.get().ref(first.assessment(), words.version() + 1),
                        command.from(),
                        audience(),
                        command.by(),
                        now));
    }

    /** Row 4-11 and ours: an organisation says for itself how it sees a stakeholder. */
    /** @param kept whether the last words are still there */
    Check checkMayRevise(ActorRoles authority, boolean kept) {
        return check(authority, authority.speaksFor(first.organisation()))
                .and(() -> Check.refuseWhen(!kept, WordsRefusal.WORDS_ERASED));
    }

    private static Check check(ActorRoles authority, boolean may) {
        return Check.refuseWhen(!may, AssessmentRefusal.ASSESSMENT_OF_ANOTHER).and(authority::checkGuiding);
    }

    Decision takeOff(TakeOffMap command, ActorRoles authority, Instant now) {
        return checkMayTakeOff(authority)
                .and(() -> Check.refuseWhen(
                        last().endsBefore(command.until().plusDays(1)),
                        AssessmentRefusal.OFF_MAP_EARLIER,
                        last().until()))
                .thenRecord(() -> new StakeholderTakenOffMap(
                        first.assessment(), wijkaanpak(), command.until(), audience(), command.by(), now));
    }

    /** Row 4-11: the map is of a day, so what left it is still on that of earlier days. For who is absent any other does. */
    Check checkMayTakeOff(ActorRoles authority) {
        return check(authority, authority.endsFor(first.organisation()))
                .and(() -> Check.refuseWhen(places.periods().isEmpty(), AssessmentRefusal.NOT_ON_MAP));
    }

    /** @param last version that is still kept, empty when none is */
    Decision erase(EraseAssessment command, ActorRoles authority, Optional<Integer> last, Instant now) {
        return checkMayErase(command.erasure(), authority, last)
                .thenRecord(() -> command.erasure().erased(words.words(), wijkaanpak(), last.get(), audience(), now));
    }

    /** The AVG: what was written of people can be erased, also where an event says that it was. */
    Check checkMayErase(Erasure erasure, ActorRoles authority, Optional<Integer> last) {
        return erasure.checkOwner(authority.speaksFor(first.organisation()))
                .and(() -> Check.refuseWhen(last.isEmpty(), WordsRefusal.WORDS_ERASED));
    }

    private Period last() {
        return places.periods().getLast().period();
    }
}
