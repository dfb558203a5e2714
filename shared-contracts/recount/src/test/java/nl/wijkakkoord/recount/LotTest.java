// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.decisions.Stance;
import nl.wijkakkoord.recount.Lot.Ballot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;

/** The vectors were made with sha256sum. */
class LotTest {

    record Said(OrganisationId organisation, Stance stance, List<List<Digest>> groups) {
        Ballot ballot() {
            return new Ballot(organisation, stance, groups == null ? List.of() : groups);
        }
    }

    record Vector(
            String name,
            String salt,
            Digest commitment,
            List<Said> positions,
            List<Digest> among,
            Digest seed,
            Digest drawn) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Vector> vectors() throws IOException {
        try (var file = Lot.class.getResourceAsStream("lots.json")) {
            return Json.MAPPER.readValue(file, new TypeReference<List<Vector>>() {}).stream();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_lot_is_drawn_as_by_hand(Vector vector) {
        // When
        var lot = Lot.draw(
                vector.salt, vector.positions.stream().map(Said::ballot).toList(), vector.among);

        // Then
        assertThat(lot).isEqualTo(new Lot(vector.seed, vector.drawn));
        assertThat(Lot.commitment(vector.salt)).isEqualTo(vector.commitment);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void turning_round_the_alternatives_changes_nothing(Vector vector) {
        // Given
        var positions = vector.positions.stream()
                .map(Said::ballot)
                .map(said -> new Ballot(
                        said.organisation(),
                        said.stance(),
                        said.groups().stream().map(List::reversed).toList()))
                .toList();

        // When
        var lot = Lot.draw(vector.salt, positions, vector.among.reversed());

        // Then
        assertThat(lot.drawn()).isEqualTo(vector.drawn);
    }
}
