// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vectors of `wijkakkoord-outcome/4` that are published with the jar, worked out by hand from the prose. */
final class OutcomeVectors {

    private static final List<String> THEMES = List.of(
            "unanimity",
            "consent",
            "majorities",
            "veto-advice-counts",
            "combined",
            "silence",
            "conditions",
            "reservations",
            "choice");

    /** @param outcome null where the question is refused */
    record OutcomeVector(String name, JsonNode question, JsonNode outcome) {

        @Override
        public String toString() {
            return name;
        }
    }

    private OutcomeVectors() {}

    static List<OutcomeVector> decided() {
        return THEMES.stream().flatMap(OutcomeVectors::read).toList();
    }

    static List<OutcomeVector> refused() {
        return read("refused").toList();
    }

    private static Stream<OutcomeVector> read(String theme) {
        try (var json = OutcomeVectors.class.getResourceAsStream(theme + ".json")) {
            return Stream.of(JsonMapper.shared().readValue(json, OutcomeVector[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
