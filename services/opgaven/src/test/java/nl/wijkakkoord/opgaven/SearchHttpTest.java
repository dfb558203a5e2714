// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wijkakkoord.opgaven.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One search over the words that a reader may see. */
@ExtendWith(RunningOpgaven.class)
class SearchHttpTest {
    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);

    @Test
    void what_has_a_word_in_another_form_is_found_with_the_text_around_it() {
        // Given
        var opgave = propose("Hitte in de wijk", """
            Langs de kades komt schaduw van bomen, zoals de plannen van de corporaties het willen; geen geld dus voor huur/koop.
            """.strip());

        // When
        var found = search(HOUSING, "plan corporatie").items();

        // Then
        assertThat(found).hasSize(1);
        assertThat(found.at("/0/type").asString()).isEqualTo("opgave");
        assertThat(found.at("/0/id").asString()).isEqualTo(opgave.toString());
        assertThat(found.at("/0/title").asString()).isEqualTo("Hitte in de wijk");
        assertThat(found.at("/0/fragment").asString()).contains("zoals de plannen van de corporaties");
        assertThat(read(found.at("/0/link").asString()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "wijk hitte, 1",
        "hitte - wijk, 1",
        "NEN7120, 1",
        "nen 7120, 1",
        "NEN-7121, 0",
        "geen subsidie, 1",
        "geen plan, 0",
        "huur, 1",
        "huis, 0",
        "1250000, 1",
    })
    void every_word_counts_and_signs_do_not(String words, int found) {
        // Given
        propose("Hitte in de wijk", "Volgens NEN-7120, zonder subsidies: geen huur/koop voor € 1.250.000.");

        // When
        var answer = search(HOUSING, words);

        // Then
        assertThat(answer.items()).hasSize(found);
    }

    @Test
    void the_answer_says_what_was_not_looked_for() {
        // Given
        propose("Hitte", "Schaduw");

        // When
        var some = search(HOUSING, "hitte - &");
        var none = search(HOUSING, "- &");

        // Then
        assertThat(some.items()).hasSize(1);
        assertThat(some.texts("/leftOut", "")).containsExactly("-", "&");
        assertThat(none.items()).isEmpty();
    }

    @Test
    void the_newest_comes_first_and_the_link_leads_to_the_rest() {
        // Given
        var titles = List.of("Hitte één", "Hitte twee", "Hitte drie");
        titles.forEach(title -> propose(title, "Schaduw"));

        // When
        var first = zuid.get(HOUSING, "/search?q=hitte&limit=2");
        var rest = read(first.header("Link").replaceAll("^<(.*)>.*", "$1"));

        // Then
        assertThat(first.texts("/items", "/title")).containsExactly("Hitte drie", "Hitte twee");
        assertThat(rest.texts("/items", "/title")).containsExactly("Hitte één");
        assertThat(rest.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void what_residents_said_is_found_by_who_reads_it_and_by_nobody_once_it_is_erased() {
        // Given
        zuid.admit(GRID, PartyKind.MARKET_PARTY, MemberRole.PROJECT_MEMBER);
        var input = zuid.post(
                        MUNICIPALITY,
                        "/inputs",
                        Map.of(
                                "giver",
                                "residents",
                                "occasion",
                                "Brief",
                                "givenOn",
                                "2025-09-06",
                                "text",
                                "De singels drogen op"))
                .id();
        var byParty = search(HOUSING, "singel").items();
        var byMarketParty = search(GRID, "singel").items();

        // When
        zuid.post(MUNICIPALITY, "/inputs/" + input + "/erasure", Map.of("reason", "Op verzoek"));

        // Then
        assertThat(byParty).hasSize(1);
        assertThat(byMarketParty).isEmpty();
        assertThat(search(HOUSING, "singel").items()).isEmpty();
        assertThat(search(MUNICIPALITY, "singel").items()).isEmpty();
        assertThat(RunningOpgaven.service.count("searched where id = ? and lexemes @@ 'singel'::tsquery", input))
                .isZero();
    }

    @Test
    void who_takes_no_part_finds_nothing_and_does_not_learn_whether_there_is_something() {
        // Given
        propose("Hitte", "Schaduw");

        // When
        var answer = search(STRANGER, "hitte");

        // Then
        assertThat(answer.problem()).isEqualTo("unknown-resource");
    }

    @Test
    void no_words_and_too_many_characters_are_refused() {
        // When
        var refused = List.of(search(HOUSING, " "), search(HOUSING, "a".repeat(201)));

        // Then
        assertThat(refused).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(400));
    }

    private UUID propose(String title, String description) {
        return zuid.post(
                        MUNICIPALITY,
                        "/opgaven",
                        Map.of("theme", Neighbourhood.THEME, "title", title, "description", description))
                .id();
    }

    private Answer search(OrganisationId reader, String words) {
        return zuid.get(reader, "/search?q=" + URLEncoder.encode(words, UTF_8));
    }

    private static Answer read(String link) {
        return RunningOpgaven.service.http().get(link, RunningOpgaven.stack.token(HOUSING));
    }
}
