// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.contracts.words;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

/** Nothing that a person may ask to be erased stands in an event: of every text somebody said why it may stay. */
class EventTextsTest {
    private static final Path DECLARED = Path.of("src/main/resources/contracts/texts.json");
    private static final Path PAGE = Path.of("../../docs/words.md");
    private static final String AGAIN = "mvn -pl shared-contracts/events test -Dtest=EventTextsTest -Dapprove";

    @Test
    void every_text_of_an_event_is_said_to_stay_on_a_ground() throws IOException {
        // When
        var texts = EventTexts.ofAllEvents().texts();

        // Then
        assertThat(declared().keySet())
                .as("A new text belongs in texts.json with its ground, or beside the event by a WordsRef")
                .containsExactlyElementsOf(texts);
    }

    @Test
    void the_page_says_which_texts_stay_and_which_words_can_go() throws IOException {
        // When
        var page = page();

        // Then
        if (System.getProperty("approve") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("To write it again: " + AGAIN).isEqualTo(page);
    }

    private static Map<String, Ground> declared() throws IOException {
        return new TreeMap<>(
                Json.MAPPER.readValue(Files.readString(DECLARED), new TypeReference<Map<String, Ground>>() {}));
    }

    private static String page() throws IOException {
        var declared = declared();
        var grounds = Arrays.stream(Ground.values())
                .map(ground -> "\n## Stays: %s\n\n%s. Ground: %s.\n\n%s"
                        .formatted(
                                ground.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                capital(ground.sentence()),
                                ground.law(),
                                list(declared.keySet().stream().filter(text -> declared.get(text) == ground))));
        var words = list(EventTexts.ofAllEvents().words().stream());
        return Stream.concat(Stream.of(HEAD.formatted(AGAIN, words)), grounds).collect(joining("\n", "", "\n"));
    }

    private static String list(Stream<String> places) {
        return places.map(place -> "- `" + place + "`").collect(joining("\n"));
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static final String HEAD = """
        # Words: what stays, and what can go

        <!-- Made from the code. To write it again: %s -->

        An event is for ever, so it holds no words of or about a person. Such words stand beside the events, in a table of the
        service that recorded them, for whom they are meant, and can be erased; the event holds a salted digest. Every text
        that does stand in an event is listed here with the ground on which it stays, as `texts.json` of the contracts says; a
        new one without a ground fails the build ([ADR 0031](adr/0031-words-can-go-and-what-stays-says-why.md)).

        ## Can go

        The words that these refer to, with their salts:

        %s

        And what no event refers to: the names and addresses of members, the content and the names of attachments.\
        """;
}
