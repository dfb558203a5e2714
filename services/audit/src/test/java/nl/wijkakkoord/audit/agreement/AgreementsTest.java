// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.audit.agreement;

import static nl.wijkakkoord.audit.Neighbourhood.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.audit.Neighbourhood;
import nl.wijkakkoord.contracts.Event;
import nl.wijkakkoord.contracts.decisions.Stance;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementsTest {
    private final Neighbourhood zuid = new Neighbourhood();

    @Test
    void a_position_shows_who_when_under_which_mandate_and_on_which_digest() {
        // When
        var agreements = after(zuid.granted(), zuid.opened(NOON), zuid.taken(Stance.AGREES, null, NOON.plusSeconds(1)));

        // Then
        var position = agreements.getFirst().positions().getFirst();
        assertThat(position.organisation()).isEqualTo(Neighbourhood.MUNICIPALITY);
        assertThat(position.member()).isEqualTo(zuid.member());
        assertThat(position.takenAt()).isEqualTo(NOON.plusSeconds(1));
        assertThat(position.digest()).isEqualTo(zuid.subject().digest());
        assertThat(position.mandate().mandate()).isEqualTo(zuid.mandate());
        assertThat(position.mandate().grantingBody()).isEqualTo("College van B&W");
        assertThat(position.flags()).isEmpty();
    }

    @Test
    void a_position_under_a_mandate_that_was_corrected_since_stays_as_it_was_and_is_flagged() {
        // When
        var agreements = after(
                zuid.granted(),
                zuid.opened(NOON),
                zuid.taken(Stance.AGREES, null, NOON.plusSeconds(1)),
                zuid.corrected(NOON.plusSeconds(2)));

        // Then
        var position = agreements.getFirst().positions().getFirst();
        assertThat(position.stance()).isEqualTo(Stance.AGREES);
        assertThat(position.mandate().grantingBody()).isEqualTo("College van B&W");
        assertThat(position.flags()).containsExactly("mandate-corrected");
    }

    @Test
    void a_changed_position_replaces_the_one_before() {
        // When
        var agreements = after(
                zuid.opened(NOON),
                zuid.taken(Stance.OBJECTS, "Te duur", NOON.plusSeconds(1)),
                zuid.taken(Stance.AGREES, null, NOON.plusSeconds(2)));

        // Then
        assertThat(agreements.getFirst().positions())
                .singleElement()
                .satisfies(position -> assertThat(position.stance()).isEqualTo(Stance.AGREES));
    }

    @Test
    void a_round_that_closed_tells_what_came_of_it() {
        // When
        var agreements = after(zuid.opened(NOON), zuid.closed(false, NOON.plusSeconds(9)));

        // Then
        assertThat(agreements.getFirst().state()).isEqualTo("not-agreed");
        assertThat(agreements.getFirst().closedAt()).isEqualTo(NOON.plusSeconds(9));
    }

    @Test
    void a_position_is_flagged_when_its_mandate_had_been_withdrawn_before_also_when_that_is_journaled_later() {
        // When
        var agreements = after(
                zuid.granted(),
                zuid.opened(NOON),
                zuid.taken(Stance.AGREES, null, NOON.plusSeconds(5)),
                zuid.withdrawn(NOON.plusSeconds(4)));

        // Then
        assertThat(agreements.getFirst().positions().getFirst().flags()).containsExactly("mandate-withdrawn-before");
    }

    @Test
    void a_position_is_not_flagged_when_its_mandate_was_withdrawn_afterwards() {
        // When
        var agreements = after(
                zuid.granted(),
                zuid.opened(NOON),
                zuid.taken(Stance.AGREES, null, NOON.plusSeconds(5)),
                zuid.withdrawn(NOON.plusSeconds(6)));

        // Then
        assertThat(agreements.getFirst().positions().getFirst().flags()).isEmpty();
    }

    @Test
    void a_position_is_not_flagged_while_its_mandate_still_held_although_it_had_been_withdrawn_from_a_later_day() {
        // When
        var agreements = after(
                zuid.granted(),
                zuid.opened(NOON),
                zuid.taken(Stance.AGREES, null, NOON.plusSeconds(5)),
                zuid.withdrawn(LocalDate.of(2026, 3, 3), NOON.plusSeconds(4)));

        // Then
        assertThat(agreements.getFirst().positions().getFirst().flags()).isEmpty();
    }

    private static List<Agreement> after(Event... events) {
        var agreements = new Agreements();
        var versions = new HashMap<Class<?>, Long>();
        Stream.of(events)
                .forEach(event ->
                        agreements.apply(event, versions.merge(event.getClass().getInterfaces()[0], 1L, Long::sum)));
        return agreements.all();
    }
}
