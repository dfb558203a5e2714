// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.process.goal;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.ambitions.DefinitionRef;
import nl.wijkakkoord.contracts.stakeholders.GoalKind;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.stakeholders.parties.authority.ActorRolesRefusal;
import nl.wijkakkoord.stakeholders.process.goal.GoalCommand.ChooseGoal;
import nl.wijkakkoord.stakeholders.process.goal.GoalCommand.FlagGoal;
import org.junit.jupiter.api.Test;

class GoalTest {
    private static final UUID DEFINITION = UUID.randomUUID();
    private static final AgreedDefinition AGREED = new AgreedDefinition(ref(DEFINITION, 1), true);

    @Test
    void a_goal_rests_on_the_definition_that_is_in_force() {
        // When
        var goal = after(Goal.NONE, Goal.NONE.choose(choose(1), LEADING, AGREED, NOW));

        // Then
        assertThat(goal.chosen().definition()).isEqualTo(AGREED.ref());
        assertThat(goal.chosen().number()).isEqualTo(1);
        assertThat(goal.flagged()).isNull();
    }

    @Test
    void a_goal_without_a_definition_is_refused() {
        // Given
        var nameless = new ChooseGoal(WIJKAANPAK, GoalKind.AARDGASVRIJ, "Van het gas af.", null, CONTACT);

        // When
        var decision = Goal.NONE.choose(nameless, LEADING, null, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(GoalRefusal.GOAL_WITHOUT_DEFINITION));
    }

    @Test
    void a_definition_that_nobody_agreed_to_or_that_was_replaced_is_refused() {
        // When
        var unknown = Goal.NONE.choose(choose(2), LEADING, null, NOW);
        var replaced = Goal.NONE.choose(choose(1), LEADING, new AgreedDefinition(AGREED.ref(), false), NOW);

        // Then
        assertThat(unknown).isEqualTo(Decision.refused(GoalRefusal.DEFINITION_NOT_HEARD_OF, DEFINITION, 2));
        assertThat(replaced).isEqualTo(Decision.refused(GoalRefusal.DEFINITION_NOT_IN_FORCE, DEFINITION, 1));
    }

    @Test
    void only_who_leads_the_wijkaanpak_records_its_goal() {
        // When
        var decision = Goal.NONE.choose(choose(1), CONTACT_ELSEWHERE, AGREED, NOW);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(ActorRolesRefusal.NOT_THE_INITIATOR));
    }

    @Test
    void what_comes_in_the_place_of_its_definition_flags_the_goal_until_it_is_chosen_again() {
        // Given
        var goal = after(Goal.NONE, Goal.NONE.choose(choose(1), LEADING, AGREED, NOW));
        var rival = ref(UUID.randomUUID(), 1);

        // When
        var flagged = after(goal, goal.flag(flag(DEFINITION, rival), NOW));
        var again = after(flagged, flagged.choose(choose(1), LEADING, AGREED, NOW));

        // Then
        assertThat(flagged.flagged().replacement()).isEqualTo(rival);
        assertThat(again.flagged()).isNull();
    }

    @Test
    void nothing_flags_a_goal_that_does_not_rest_on_it() {
        // Given
        var goal = after(Goal.NONE, Goal.NONE.choose(choose(1), LEADING, AGREED, NOW));

        // When
        var other = goal.flag(flag(UUID.randomUUID(), ref(UUID.randomUUID(), 1)), NOW);
        var itself = goal.flag(flag(DEFINITION, AGREED.ref()), NOW);

        // Then
        assertThat(other).isEqualTo(Decision.accepted());
        assertThat(itself).isEqualTo(Decision.accepted());
    }

    private static ChooseGoal choose(int version) {
        return new ChooseGoal(
                WIJKAANPAK, GoalKind.AARDGASVRIJ, "Van het gas af.", new DefinitionRef(DEFINITION, version), CONTACT);
    }

    private static FlagGoal flag(UUID definition, SubjectRef replacement) {
        return new FlagGoal(WIJKAANPAK, definition, replacement, CONTACT);
    }

    private static SubjectRef ref(UUID definition, int version) {
        return new SubjectRef(SubjectType.DEFINITION, definition, version, Digest.of(new byte[] {(byte) version}));
    }

    private static Goal after(Goal goal, Decision decision) {
        return Decided.after(Goal.FOLD, goal, decision);
    }
}
