// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders.interests.agenda;

import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.stakeholders.Openness;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.decision.Decision.Accepted;
import nl.wijkakkoord.platform.testing.Decided;
import nl.wijkakkoord.stakeholders.interests.agenda.AgendaCommand.DeclareOpenness;
import nl.wijkakkoord.stakeholders.interests.agenda.AgendaCommand.RankInterests;
import nl.wijkakkoord.stakeholders.interests.interest.SharedWith;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void a_later_order_replaces_the_one_for_the_same_readers_only() {
        // Given
        var ranked = after(after(Agenda.NONE, rank(null, ONE, OTHER)), rank(SharedWith.WIJKAANPAK, ONE));

        // When
        var again = after(ranked, rank(null, OTHER, ONE));

        // Then
        assertThat(again.own().interests()).containsExactly(OTHER, ONE);
        assertThat(again.own().audience()).isEqualTo(Audience.of(ASSOCIATION));
        assertThat(again.shared().interests()).containsExactly(ONE);
    }

    @Test
    void each_order_of_a_predecessor_stands_where_the_successor_gave_none_and_its_openness_does_not() {
        // Given
        var predecessor = after(
                after(after(Agenda.NONE, rank(null, ONE, OTHER)), rank(SharedWith.WIJKAANPAK, ONE)),
                declare(Openness.COMPLETE, false));
        var own = after(Agenda.NONE, rank(null, OTHER));

        // When
        var ranked = own.orRankedBy(predecessor);

        // Then
        assertThat(ranked.own().interests()).containsExactly(OTHER);
        assertThat(ranked.shared().interests()).containsExactly(ONE);
        assertThat(ranked.declared()).isNull();
        assertThat(own.orRankedBy(Agenda.NONE)).isEqualTo(own);
    }

    @Test
    void only_what_these_readers_see_of_the_own_interests_is_ranked() {
        // Given
        var another = UUID.randomUUID();

        // When
        var decision = rank(null, ONE, another);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(AgendaRefusal.NOT_AMONG_YOUR_INTERESTS, another));
    }

    @Test
    void each_is_ranked_once() {
        // When
        var decision = rank(null, ONE, ONE);

        // Then
        assertThat(decision).isEqualTo(Decision.refused(AgendaRefusal.INTEREST_REPEATED, ONE));
    }

    @Test
    void who_keeps_something_back_does_not_say_that_it_shared_all() {
        // When
        var complete = declare(Openness.COMPLETE, true);

        // Then
        assertThat(complete).isEqualTo(Decision.refused(AgendaRefusal.INTERESTS_KEPT_BACK));
    }

    @Test
    void who_keeps_something_back_says_so() {
        // When
        var open = after(Agenda.NONE, declare(Openness.WITHHOLDS, true));

        // Then
        assertThat(open.declared().openness()).isEqualTo(Openness.WITHHOLDS);
    }

    @Test
    void who_shared_all_says_so() {
        // When
        var complete = declare(Openness.COMPLETE, false);

        // Then
        assertThat(complete).isInstanceOf(Accepted.class);
    }

    private static Decision rank(@Nullable SharedWith with, UUID... interests) {
        var command = new RankInterests(WIJKAANPAK, List.of(interests), with, CONTACT_OF_ASSOCIATION);
        return Agenda.NONE.rank(command, CONTACT_ELSEWHERE, Set.of(ONE, OTHER), NOW);
    }

    private static Decision declare(Openness openness, boolean keepsBack) {
        var command = new DeclareOpenness(WIJKAANPAK, openness, CONTACT_OF_ASSOCIATION);
        return Agenda.NONE.declare(command, CONTACT_ELSEWHERE, keepsBack, NOW);
    }

    private static Agenda after(Agenda agenda, Decision decision) {
        return Decided.after(Agenda.FOLD, agenda, decision);
    }
}
