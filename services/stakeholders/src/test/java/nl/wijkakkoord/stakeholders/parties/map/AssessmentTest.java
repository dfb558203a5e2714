// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.parties.map;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.AssessmentEvent.StakeholderAssessed;
import nl.wijkakkoord.contracts.stakeholders.AssessmentEvent.StakeholderTakenOffMap;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.participation.party.Capacity;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.timeline.Period;
import nl.wijkakkoord.platform.timeline.Timeline.Fact;
import nl.wijkakkoord.platform.words.WordsRefusal;
import nl.wijkakkoord.stakeholders.Neighbourhood;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRoles;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesRefusal;
import nl.wijkakkoord.stakeholders.parties.map.Assessment.AssessmentWords;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.AssessStakeholder;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.ReviseAssessment;
import nl.wijkakkoord.stakeholders.parties.map.AssessmentCommand.TakeOffMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentTest {
    private static final UUID ID = UUID.fromString("5b0d7c1e-2f63-4a98-b1d7-0e9c3a4f6b25");
    private static final String SALT = "00112233445566778899aabbccddeeff";
    private static final SaltedWords SAID = said(new AssessmentWords(null, "ondernemers winkelstraat", 2, 5, "Reden"));
    private static final Assessment MADE = Assessment.NONE.evolve(assessed(SAID, 1, TODAY));

    @Test
    void an_own_map_is_for_the_organisation_alone() {
        // When
        var decision = Assessment.NONE.assess(assess(MapKind.OWN, SAID), LEADING, false, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.accepted(assessed(SAID, 1, TODAY)));
    }

    @ParameterizedTest
    @EnumSource(
            value = MemberRole.class,
            names = {"CONTACT", "PROJECT_LEADER", "FACILITATOR"})
    void contacts_project_leaders_and_facilitators_of_any_party_fill_the_map(MemberRole role) {
        // Given
        var authority = new ActorRoles(MUNICIPALITY, Capacity.PARTY, Neighbourhood.BY_MUNICIPALITY, Set.of(role));

        // When
        var decision = Assessment.NONE.assess(assess(MapKind.WIJKAANPAK, SAID), authority, false, NOW);

        // Then
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void others_do_not() {
        // Given
        var authority = new ActorRoles(
                MUNICIPALITY, Capacity.PARTY, Neighbourhood.BY_MUNICIPALITY, Set.of(MemberRole.PROJECT_MEMBER));

        // When
        var decision = Assessment.NONE.assess(assess(MapKind.OWN, SAID), authority, false, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(ActorRolesRefusal.NOT_A_LEADER));
    }

    @Test
    void a_stakeholder_is_an_organisation_or_a_group_and_not_both() {
        // Given
        var both = said(new AssessmentWords(ASSOCIATION, "ondernemers winkelstraat", 2, 5, "Reden"));
        var neither = said(new AssessmentWords(null, null, 2, 5, "Reden"));

        // When
        var asBoth = Assessment.NONE.assess(assess(MapKind.OWN, both), LEADING, false, NOW);
        var asNeither = Assessment.NONE.assess(assess(MapKind.OWN, neither), LEADING, false, NOW);

        // Then
        assertThat(asBoth).isEqualTo(Decision.refused(AssessmentRefusal.STAKEHOLDER_UNCLEAR));
        assertThat(asNeither).isEqualTo(Decision.refused(AssessmentRefusal.STAKEHOLDER_UNCLEAR));
    }

    @Test
    void a_revision_ends_what_held_before_it_and_leaves_what_is_to_hold_later() {
        // Given
        var later = MADE.evolve(assessed(SAID, 2, TODAY.plusDays(20)));

        // When
        var revised = later.evolve(assessed(SAID, 3, TODAY.plusDays(10)));

        // Then
        assertThat(revised.places().periods())
                .containsExactly(
                        new Fact<>(1, new Period(TODAY, TODAY.plusDays(9))),
                        new Fact<>(3, new Period(TODAY.plusDays(10), TODAY.plusDays(19))),
                        new Fact<>(2, new Period(TODAY.plusDays(20), null)));
    }

    @Test
    void a_revision_is_the_next_version_of_the_words() {
        // Given
        var command = new ReviseAssessment(ID, 4, 4, "Nieuwe reden", SALT, TODAY.plusDays(1), CONTACT);
        var next = command.after(SAID);

        // When
        var decision = MADE.revise(command, LEADING, Optional.of(next), NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.accepted(assessed(next, 2, TODAY.plusDays(1))));
        assertThat(next.as(AssessmentWords.class))
                .isEqualTo(new AssessmentWords(null, "ondernemers winkelstraat", 4, 4, "Nieuwe reden"));
    }

    @Test
    void what_was_erased_is_not_revised_and_what_is_another_s_neither() {
        // Given
        var command = new ReviseAssessment(ID, 4, 4, "Nieuwe reden", SALT, TODAY, CONTACT);

        // When
        var erased = MADE.revise(command, LEADING, Optional.empty(), NOW);
        var foreign = MADE.revise(command, CONTACT_ELSEWHERE, Optional.of(SAID), NOW);

        // Then
        assertThat(erased).isEqualTo(Decision.refused(WordsRefusal.WORDS_ERASED));
        assertThat(foreign).isEqualTo(Decision.refused(AssessmentRefusal.ASSESSMENT_OF_ANOTHER));
    }

    @Test
    void what_is_off_the_map_is_not_taken_off_later() {
        // Given
        var off =
                MADE.evolve(new StakeholderTakenOffMap(ID, WIJKAANPAK, TODAY, Audience.of(MUNICIPALITY), CONTACT, NOW));

        // When
        var decision = off.takeOff(new TakeOffMap(ID, TODAY, CONTACT), LEADING, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(AssessmentRefusal.OFF_MAP_EARLIER, TODAY));
    }

    @Test
    void what_was_never_on_the_map_is_not_taken_off() {
        // Given
        var never = MADE.evolve(new StakeholderTakenOffMap(
                ID, WIJKAANPAK, TODAY.minusDays(1), Audience.of(MUNICIPALITY), CONTACT, NOW));

        // When
        var decision = never.takeOff(new TakeOffMap(ID, TODAY, CONTACT), LEADING, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(AssessmentRefusal.NOT_ON_MAP));
    }

    private static AssessStakeholder assess(MapKind map, SaltedWords said) {
        return new AssessStakeholder(ID, WIJKAANPAK, map, said, TODAY, CONTACT);
    }

    private static StakeholderAssessed assessed(SaltedWords said, int version, LocalDate from) {
        return new StakeholderAssessed(
                ID, WIJKAANPAK, MUNICIPALITY, said.ref(ID, version), from, Audience.of(MUNICIPALITY), CONTACT, NOW);
    }

    private static SaltedWords said(AssessmentWords words) {
        return SaltedWords.of(words, SALT);
    }
}
