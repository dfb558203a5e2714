// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.ambitions.criterion;

import static nl.wijkakkoord.ambitions.Example.HOUSING;
import static nl.wijkakkoord.ambitions.Example.NOW;
import static nl.wijkakkoord.ambitions.Example.WIJKAANPAK;
import static nl.wijkakkoord.ambitions.Example.by;
import static nl.wijkakkoord.ambitions.ambition.AdoptedAmbition.criterion;
import static nl.wijkakkoord.ambitions.ambition.ObjectiveExample.objective;
import static nl.wijkakkoord.ambitions.ambition.ObjectiveExample.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wijkakkoord.ambitions.ambition.AdoptedAmbition;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.ambitions.AmbitionEvent.CriteriaChanged;
import nl.wijkakkoord.contracts.ambitions.CriteriaOf;
import nl.wijkakkoord.contracts.ambitions.Criterion;
import nl.wijkakkoord.contracts.ambitions.Objective;
import org.junit.jupiter.api.Test;

class CriteriaSetTest {
    private static final Objective TREES =
            objective("trees", "leefbaarheid", List.of(), criterion("trees-planted", "50"));

    private final CriteriaSet adopted = AdoptedAmbition.first().inForce();

    @Test
    void a_change_is_carried_into_words_that_have_what_it_replaced() {
        // Given
        var changed = change(adopted, homes("250"));

        // When
        var carried = changed.carriedInto(text(homesOf("300"), TREES), 1);

        // Then
        assertThat(carried).extracting(CriteriaReplaced::after).containsExactly(List.of(homes("250")));
    }

    @Test
    void a_change_of_a_change_is_carried_with_it() {
        // Given
        var changed = change(change(adopted, homes("250")), homes("200"));

        // When
        var carried = changed.carriedInto(text(homesOf("300"), TREES), 1);

        // Then
        assertThat(carried)
                .extracting(CriteriaReplaced::after)
                .containsExactly(List.of(homes("250")), List.of(homes("200")));
    }

    @Test
    void words_that_say_something_else_of_those_criteria_hold() {
        // Given
        var changed = change(adopted, homes("250"));

        // When
        var carried = changed.carriedInto(text(homesOf("320"), TREES), 1);

        // Then
        assertThat(carried).isEmpty();
    }

    @Test
    void what_the_words_leave_of_a_change_is_carried() {
        // Given
        var changed = change(adopted, homes("250"), trees("trees-planted", "80"));

        // When
        var carried = changed.carriedInto(text(homesOf("320"), TREES), 1);

        // Then
        assertThat(carried).extracting(CriteriaReplaced::after).containsExactly(List.of(trees("trees-planted", "80")));
    }

    @Test
    void a_change_from_before_the_words_were_written_is_in_the_words_or_not_at_all() {
        // Given
        var changed = change(adopted, homes("250"));

        // When
        var carried = changed.carriedInto(text(homesOf("300"), TREES), 2);

        // Then
        assertThat(carried).isEmpty();
    }

    @Test
    void nothing_is_carried_of_an_objective_that_is_gone() {
        // Given
        var changed = change(adopted, homes("250"));

        // When
        var carried = changed.carriedInto(text(TREES), 1);

        // Then
        assertThat(carried).isEmpty();
    }

    @Test
    void nothing_is_carried_that_would_give_two_criteria_one_name() {
        // Given
        var changed = change(adopted, trees("homes-free", "80"));
        var renamed = objective("homes", "aardgas", List.of(), criterion("homes-free", "300"));

        // When
        var carried = changed.carriedInto(text(renamed, TREES), 1);

        // Then
        assertThat(carried).isEmpty();
    }

    private static CriteriaSet change(CriteriaSet inForce, CriteriaOf... to) {
        return inForce.changed(new CriteriaChanged(
                AdoptedAmbition.ID,
                WIJKAANPAK,
                1,
                inForce.version() + 1,
                UUID.randomUUID(),
                UUID.randomUUID(),
                List.of(to),
                Audience.ofWijkaanpak(),
                by(HOUSING),
                NOW));
    }

    private static Objective homesOf(String target) {
        return objective("homes", "aardgas", List.of(), homes(target).criteria().toArray(Criterion[]::new));
    }

    private static CriteriaOf homes(String target) {
        return new CriteriaOf("homes", List.of(criterion("homes-off-gas", target)));
    }

    private static CriteriaOf trees(String name, String target) {
        return new CriteriaOf("trees", List.of(criterion(name, target)));
    }
}
