// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.decision.Decision;
import nl.wijkakkoord.platform.request.Actor;
import org.junit.jupiter.api.Test;

class ErasureTest {
    private static final OrganisationId ASKING = new OrganisationId("kvk:12345678");

    @Test
    void who_speaks_for_who_wrote_the_words_erases_them() {
        // When
        var refusal = erasure(false).checkOwner(true);

        // Then
        assertThat(refusal.refused()).isEmpty();
    }

    @Test
    void the_operator_erases_the_words_of_others() {
        // When
        var refusal = erasure(true).checkOwner(false);

        // Then
        assertThat(refusal.refused()).isEmpty();
    }

    @Test
    void nobody_else_does() {
        // When
        var refusal = erasure(false).checkOwner(false);

        // Then
        assertThat(refusal.refused()).hasValue(Decision.refused(WordsRefusal.WORDS_OF_ANOTHER));
    }

    private static Erasure erasure(boolean operator) {
        return Erasure.by(new Actor(UUID.randomUUID(), ASKING, "a-client", operator), "Op verzoek");
    }
}
