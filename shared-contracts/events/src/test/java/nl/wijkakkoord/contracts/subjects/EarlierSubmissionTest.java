// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.wijkakkoord.contracts.Catalogue;
import nl.wijkakkoord.contracts.Json;
import nl.wijkakkoord.contracts.subjects.SubjectEvent.SubjectSubmitted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class EarlierSubmissionTest {
    private static final String BEFORE = "nl.wijkakkoord.subjects.subject-submitted.v1";

    @ParameterizedTest
    @CsvSource({
        "decision-procedure, false",
        "overview-of-interests, false",
        "definition, false",
        "ambition, false",
        "criteria-change, false",
        "direction, true",
        "choice-of-opgaven, true",
        "something-of-later, true"
    })
    void whether_a_round_on_it_must_cite_the_ambition_follows_from_the_type_where_it_was_not_said(
            String type, boolean must) {
        // Given
        var data = sample().put("type", type);

        // When
        var read = Catalogue.read(BEFORE, data);

        // Then
        assertThat(read).containsInstanceOf(SubjectSubmitted.class);
        assertThat(((SubjectSubmitted) read.orElseThrow()).mustCiteAmbition()).isEqualTo(must);
    }

    private static ObjectNode sample() {
        try (var file = SubjectEvent.class.getResourceAsStream("/contracts/samples/" + BEFORE + ".json")) {
            return (ObjectNode) Json.MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
