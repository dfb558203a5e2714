// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven.scheme;

import static nl.wijkakkoord.opgaven.Example.*;
import static nl.wijkakkoord.platform.decision.Decision.accepted;
import static nl.wijkakkoord.platform.decision.Decision.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkakkoord.contracts.Audience;
import nl.wijkakkoord.contracts.opgaven.SchemeEvent.SchemeListPublished;
import nl.wijkakkoord.contracts.opgaven.SchemeEvent.TaakveldListPublished;
import nl.wijkakkoord.opgaven.scheme.ListCommand.PublishSchemes;
import nl.wijkakkoord.opgaven.scheme.ListCommand.PublishTaakvelden;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.testing.Decided;
import org.junit.jupiter.api.Test;

class ListVersionTest {
    private static final Schemes SCHEMES = CurrentSchemes.SCHEMES;
    private static final Taakvelden TAAKVELDEN = CurrentSchemes.TAAKVELDEN;

    @Test
    void the_operator_publishes_the_schemes_for_everybody() {
        // Given
        var command = new PublishSchemes(SCHEMES, true, by(MUNICIPALITY));

        // When
        var decision = ListVersion.NONE.publish(command, SCHEMES.version() - 1, NOW);

        // Then
        assertThat(decision)
                .isEqualTo(accepted(new SchemeListPublished(
                        command.target(),
                        SCHEMES.version(),
                        SCHEMES.schemes(),
                        SCHEMES.rules(),
                        Audience.ofPublic(),
                        by(MUNICIPALITY),
                        NOW)));
    }

    @Test
    void the_operator_publishes_the_taakvelden_for_everybody() {
        // Given
        var command = new PublishTaakvelden(TAAKVELDEN, true, by(MUNICIPALITY));

        // When
        var decision = ListVersion.NONE.publish(command, TAAKVELDEN.version() - 1, NOW);

        // Then
        assertThat(decision)
                .isEqualTo(accepted(new TaakveldListPublished(
                        command.target(),
                        TAAKVELDEN.version(),
                        TAAKVELDEN.source(),
                        TAAKVELDEN.taakvelden(),
                        Audience.ofPublic(),
                        by(MUNICIPALITY),
                        NOW)));
    }

    @Test
    void nobody_else_publishes_one_not_even_as_it_is_there() {
        // Given
        var published = published(SCHEMES);

        // When
        var decisions = List.of(
                ListVersion.NONE.publish(new PublishSchemes(SCHEMES, false, by(HOUSING)), 0, NOW),
                ListVersion.NONE.publish(new PublishTaakvelden(TAAKVELDEN, false, by(HOUSING)), 0, NOW),
                published.publish(new PublishSchemes(SCHEMES, false, by(HOUSING)), SCHEMES.version(), NOW));

        // Then
        assertThat(decisions).containsOnly(refused(SchemeRefusal.LIST_OF_OPERATOR));
    }

    @Test
    void what_is_there_already_is_not_published_twice() {
        // When
        var again = publish(published(SCHEMES), SCHEMES, SCHEMES.version());

        // Then
        assertThat(again).isEqualTo(Decision.unchanged());
    }

    @Test
    void a_version_that_was_published_never_says_something_else() {
        // Given
        var other = new Schemes(SCHEMES.version(), SCHEMES.schemes(), List.of());

        // When
        var decision = publish(published(SCHEMES), other, SCHEMES.version());

        // Then
        assertThat(decision).isEqualTo(refused(SchemeRefusal.LIST_VERSION_DIFFERS, SCHEMES.version()));
    }

    @Test
    void one_list_comes_after_another_and_none_is_passed_over() {
        // When
        var late = publish(ListVersion.NONE, SCHEMES, SCHEMES.version() + 1);
        var early = publish(ListVersion.NONE, SCHEMES, SCHEMES.version() - 2);

        // Then
        assertThat(late).isEqualTo(refused(SchemeRefusal.LIST_NOT_NEXT, SCHEMES.version() + 2));
        assertThat(early).isEqualTo(refused(SchemeRefusal.LIST_NOT_NEXT, SCHEMES.version() - 1));
    }

    private static ListVersion published(Schemes schemes) {
        return Decided.after(
                ListVersion.FOLD, ListVersion.NONE, publish(ListVersion.NONE, schemes, schemes.version() - 1));
    }

    private static Decision publish(ListVersion list, Schemes schemes, int latest) {
        return list.publish(new PublishSchemes(schemes, true, by(MUNICIPALITY)), latest, NOW);
    }
}
