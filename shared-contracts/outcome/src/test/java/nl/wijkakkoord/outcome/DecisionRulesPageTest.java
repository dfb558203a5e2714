// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.outcome;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkakkoord.outcome.OutcomeVectors.OutcomeVector;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Worked cases for who decides: each is a vector, told in Dutch, with why it comes out so. */
class DecisionRulesPageTest {

    private static final Path PAGE = Path.of("../../docs/besluitregels.md");
    private static final String AGAIN = "mvn -pl shared-contracts/outcome test -Dtest=DecisionRulesPageTest -Dapprove";
    private static final String HEAD = """
        # Besluitregels in voorbeelden

        <!-- Made from the vectors and besluitregels.json. To write it again: %s -->

        Wanneer is er overeenstemming? Dat volgt uit wat de partijen hebben afgesproken en uit wat zij zeiden, en uit niets anders. Hier
        staat voor elke regel hoe dat uitkomt, met de grensgevallen. Elk geval is ook een toets voor de software: de naam in de laatste
        kolom is die van de [vector](../shared-contracts/outcome/src/main/resources/nl/wijkakkoord/outcome). De regels zelf staan in
        de [specificatie](../shared-contracts/outcome/SPECIFICATION.md) (Engels).

        Er wordt besloten op 15 maart 2026. Tussen haakjes staat achteraan hoeveel het er zijn, en van hoeveel; zijn het allen, dan
        zijn zij niet genoemd. Een getal tussen haakjes vooraan zegt over welke van de samen afgesproken regels het gaat.
        """;

    /** @param waarom why it comes out so, in a sentence of people */
    record Case(String vector, String waarom) {}

    @Test
    void the_page_says_in_dutch_what_the_vectors_say() throws IOException {
        // When
        var page = page();

        // Then
        if (System.getProperty("approve") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("To write it again: " + AGAIN).isEqualTo(page);
    }

    @Test
    void forty_cases_or_more_are_told() throws IOException {
        assertThat(cases().values().stream().mapToInt(List::size).sum()).isGreaterThanOrEqualTo(40);
    }

    private static String page() throws IOException {
        var vectors = OutcomeVectors.decided().stream().collect(toMap(OutcomeVector::name, identity()));
        var page = new StringBuilder(HEAD.formatted(AGAIN));
        int number = 1;
        for (var theme : cases().entrySet()) {
            page.append("\n## ").append(theme.getKey()).append("\n\n");
            page.append("| | Afgesproken | Wie zei wat | Uitkomst | Waarom | Vector |\n|--:|---|---|---|---|---|\n");
            for (var each : theme.getValue()) {
                page.append(row(number++, each, vectors.get(each.vector())));
            }
        }
        return page.toString();
    }

    private static String row(int number, Case each, OutcomeVector vector) {
        assertThat(vector).as("A vector named: " + each.vector()).isNotNull();
        return "| %d | %s | %s | %s | %s | %s |\n"
                .formatted(
                        number,
                        lines(DutchProcedure.agreed(vector.question())),
                        lines(DutchPositions.said(vector.question())),
                        lines(DutchOutcome.found(vector.outcome())),
                        each.waarom(),
                        each.vector());
    }

    private static String lines(List<String> lines) {
        return String.join("<br>", lines);
    }

    private static Map<String, List<Case>> cases() throws IOException {
        try (var json = DecisionRulesPageTest.class.getResourceAsStream("besluitregels.json")) {
            return JsonMapper.shared().readValue(json, new TypeReference<LinkedHashMap<String, List<Case>>>() {});
        }
    }
}
