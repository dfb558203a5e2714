// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What serves which knooppunt of the guide, and for whom that is. */
@OverHttp
class KnooppuntTest {
    private static final String SENSITIVE = "&sensitivity=bestuurlijk-gevoelig";

    private Told told;

    @BeforeEach
    void tagged(Stack stack) {
        told = stack.tell("two-parties.yml", "ambition-adopted.yml", "knooppunten.yml");
    }

    @Test
    @Tag("row-0-01")
    void a_round_for_a_sensitive_knooppunt_needs_a_choice_of_readers_and_is_listed_by_spoor_and_sensitivity() {
        // When
        var found =
                List.of("A", "B", "C").stream().flatMap(spoor -> listed("phase=4&spoor=" + spoor + SENSITIVE).stream());

        // Then
        var round = told.text("{servingRound}");
        assertThat(found).containsExactly(round, round, round);
        assertThat(listed("phase=4&spoor=F" + SENSITIVE)).isEmpty();
        assertThat(listed("phase=4&spoor=C&sensitivity=anders")).isEmpty();
    }

    @Test
    @Tag("row-1-01")
    void the_joint_ambition_is_listed_under_its_sporen_and_under_sensitive() {
        // When
        var found = List.of("B", "C", "F").stream()
                .flatMap(spoor -> listed("type=ambition&phase=1&spoor=" + spoor + SENSITIVE).stream());

        // Then
        var ambition = told.text("{ambition}");
        assertThat(found).containsExactly(ambition, ambition, ambition);
        assertThat(listed("type=ambition&spoor=A")).isEmpty();
    }

    @Test
    @Tag("row-4-01")
    void the_overview_of_interests_is_listed_under_its_sporen_and_under_sensitive_for_whom_was_chosen() {
        // When
        var found = List.of("B", "C", "F").stream()
                .flatMap(spoor -> listed("type=overview-of-interests&phase=1&spoor=" + spoor + SENSITIVE).stream());

        // Then
        var overview = told.text("{overview}");
        assertThat(found).containsExactly(overview, overview, overview);
        assertThat(listed("type=overview-of-interests&spoor=A")).isEmpty();
    }

    private List<String> listed(String query) {
        return told.items("corporatie-directeur", "/stakeholders/v1/wijkaanpakken/{wijkaanpak}/tags?" + query)
                .valueStream()
                .map(item -> item.at("/object/id").asString())
                .toList();
    }
}
