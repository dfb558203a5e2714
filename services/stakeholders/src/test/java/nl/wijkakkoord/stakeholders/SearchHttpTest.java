// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Words that are for some, and words that are in a file's name. */
@ExtendWith(RunningService.class)
class SearchHttpTest {
    private final Story story = Story.joined();

    @Test
    void what_is_not_shared_is_found_by_its_own_organisation_only() {
        // Given
        story.post("/auditors", MUNICIPALITY, Map.of("organisation", AUDITOR.value(), "from", Story.today()));

        // When
        var interest = story.interest("interest", "Wij willen de corporaties verkopen");

        // Then
        assertThat(found(ASSOCIATION, "corporatie")).containsExactly(interest.toString());
        assertThat(found(MUNICIPALITY, "corporatie")).isEmpty();
        assertThat(found(AUDITOR, "corporatie")).isEmpty();
    }

    @Test
    void what_is_shared_is_found_by_all() {
        // Given
        var interest = story.interest("interest", "Wij willen de kades behouden");

        // When
        story.share(interest, "wijkaanpak");

        // Then
        assertThat(found(MUNICIPALITY, "kade")).containsExactly(interest.toString());
    }

    @Test
    void a_file_is_found_by_its_name_until_it_is_erased() {
        // Given
        var file = story.send(
                        "POST",
                        "/attachments?name=bestemmingsplannen%20van%20mei.txt&audience=wijkaanpak",
                        ASSOCIATION,
                        "Plannen".getBytes(UTF_8),
                        "Content-Type",
                        "text/plain",
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .id();
        var before = found(MUNICIPALITY, "bestemmingsplan");

        // When
        story.post("/attachments/" + file + "/erasure", ASSOCIATION, Map.of("reason", "Op verzoek"));

        // Then
        assertThat(before).containsExactly(file.toString());
        assertThat(found(MUNICIPALITY, "bestemmingsplan")).isEmpty();
        assertThat(found(ASSOCIATION, "bestemmingsplan")).isEmpty();
    }

    @Test
    void a_meeting_for_some_is_found_by_those() {
        // When
        new Meetings(story).call("interview", "own-organisation");

        // Then
        assertThat(found(MUNICIPALITY, "startbijeenkomsten")).hasSize(1);
        assertThat(found(ASSOCIATION, "startbijeenkomsten")).isEmpty();
    }

    @Test
    void of_the_past_what_changed_cannot_be_asked() {
        // When
        var now = story.get("/mandates?changedSince=0", MUNICIPALITY);
        var past = story.get(
                "/mandates?changedSince=0&asOf="
                        + RunningService.bean(Clock.class).instant(),
                MUNICIPALITY);
        var reckoned = story.get("/participation?changedSince=0", MUNICIPALITY);

        // Then
        assertThat(now.status()).isEqualTo(200);
        assertThat(List.of(past, reckoned))
                .allSatisfy(
                        answer -> assertThat(answer.textAt("/errors/0/code")).isEqualTo("not-followed"));
    }

    private List<String> found(OrganisationId reader, String words) {
        return story.get("/search?q=" + words, reader).texts("/items", "/id");
    }
}
