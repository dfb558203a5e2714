// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.AUDITOR;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.OPERATOR;
import static nl.wijkakkoord.stakeholders.Neighbourhood.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(RunningService.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachmentStoryTest {
    private static final byte[] MINUTES = "Notulen: wij gaan van het gas af".getBytes(UTF_8);
    private static final int FIVE_MEGABYTES = 5 << 20;

    private final Story story = Story.joined();

    @Test
    void what_is_attached_is_read_back_byte_for_byte_to_be_saved_and_not_shown() {
        // When
        var attached = attach(ASSOCIATION, "wijkaanpak", "text/plain", MINUTES);

        // Then
        assertThat(attached.status()).isEqualTo(201);
        assertThat(attached.header("Location")).isEqualTo("/stakeholders/v1/attachments/" + attached.id());
        var content = story.get("/attachments/" + attached.id() + "/content", MUNICIPALITY);
        assertThat(content.text()).isEqualTo(new String(MINUTES, UTF_8));
        assertThat(content.header("Content-Type")).startsWith("text/plain");
        assertThat(content.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("notulen%20van%20mei");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(content.header("ETag")).isEqualTo("\"" + Digest.of(MINUTES) + "\"");
        var view = story.get("/attachments/" + attached.id(), MUNICIPALITY).json();
        assertThat(view.path("name").asString()).isEqualTo("notulen van mei.txt");
        assertThat(view.path("size").asInt()).isEqualTo(MINUTES.length);
    }

    @Test
    void the_same_content_twice_is_one_attachment_that_is_found_by_its_digest() {
        // Given
        var first = attach(ASSOCIATION, "wijkaanpak", "text/plain", MINUTES);

        // When
        var second = attach(ASSOCIATION, "wijkaanpak", "text/plain", MINUTES);

        // Then
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(ids(MUNICIPALITY, "?digest=" + Digest.of(MINUTES)))
                .containsExactly(first.id().toString());
        assertThat(ids(MUNICIPALITY, "?digest=" + Digest.of(new byte[] {1}))).isEmpty();
        assertThat(stored(first.id())).singleElement().asString().doesNotContain("notulen");
    }

    @Test
    void what_is_for_the_own_organisation_looks_to_others_as_if_it_were_not_there() {
        // Given
        story.post("/auditors", MUNICIPALITY, Map.of("organisation", AUDITOR.value(), "from", Story.today()));
        var own = attach(ASSOCIATION, "own-organisation", "text/plain", MINUTES).id();
        var named = attach(ASSOCIATION, "organisations:" + STRANGER, "text/plain", MINUTES)
                .id();

        // When
        var others = List.of(MUNICIPALITY, AUDITOR, STRANGER);

        // Then
        assertThat(others).allSatisfy(other -> {
            assertThat(story.get("/attachments/" + own, other).status()).isEqualTo(404);
            assertThat(story.get("/attachments/" + own + "/content", other).status())
                    .isEqualTo(404);
            assertThat(erase(own, Story.token(Story.DESK, other)).status()).isEqualTo(404);
            assertThat(ids(other, "")).doesNotContain(own.toString());
        });
        assertThat(ids(MUNICIPALITY, "")).isEmpty();
        assertThat(ids(STRANGER, "")).containsExactly(named.toString());
        assertThat(ids(ASSOCIATION, "")).containsExactlyInAnyOrder(own.toString(), named.toString());
    }

    @Test
    void what_was_erased_leaves_its_digest() {
        // Given
        var attached = attach(ASSOCIATION, "wijkaanpak", "text/plain", MINUTES).id();

        // When
        var erased = erase(attached, Story.token(Story.DESK, ASSOCIATION));

        // Then
        assertThat(erased.status()).isEqualTo(200);
        assertThat(story.get("/attachments/" + attached + "/content", ASSOCIATION)
                        .problem())
                .isEqualTo("content-erased");
        var view = story.get("/attachments/" + attached, MUNICIPALITY).json();
        assertThat(view.path("name").isMissingNode()).isTrue();
        assertThat(view.path("digest").asString()).isEqualTo(Digest.of(MINUTES).value());
        assertThat(view.at("/erasure/reason").asString()).isEqualTo("Op verzoek");
        assertThat(RunningService.bean(JdbcClient.class)
                        .sql("select count(*) from attachment_content where attachment = ?")
                        .param(attached)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_operator_erases_what_it_cannot_read_and_another_party_does_not() {
        // Given
        var own = attach(ASSOCIATION, "own-organisation", "text/plain", MINUTES).id();
        var shared = attach(ASSOCIATION, "wijkaanpak", "text/plain", MINUTES).id();
        var operator = RunningService.issuer()
                .tokenOf("operator", OPERATOR)
                .scope("operator")
                .signed();

        // When
        var erased = erase(own, operator);

        // Then
        assertThat(erased.status()).isEqualTo(200);
        assertThat(erase(shared, Story.token(Story.DESK, MUNICIPALITY)).problem())
                .isEqualTo("words-of-another");
    }

    @Test
    void it_is_as_large_as_five_megabytes_and_no_larger() {
        // Given
        var large = "a".repeat(FIVE_MEGABYTES);

        // When
        var attached = attach(ASSOCIATION, "wijkaanpak", "text/plain", large.getBytes(UTF_8));

        // Then
        assertThat(attached.status()).isEqualTo(201);
        var refused = attach(ASSOCIATION, "wijkaanpak", "text/plain", (large + "a").getBytes(UTF_8));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.problem()).isEqualTo("body-too-large");
    }

    @Test
    void what_is_not_on_the_list_or_not_what_it_says_is_refused() {
        // When
        var script = attach(ASSOCIATION, "wijkaanpak", "text/html", MINUTES);

        // Then
        assertThat(script.status()).isEqualTo(415);
        assertThat(script.header("Accept")).contains("application/pdf");
        assertThat(attach(ASSOCIATION, "wijkaanpak", "application/pdf", MINUTES).problem())
                .isEqualTo("content-not-of-type");
        assertThat(attach(ASSOCIATION, "everybody", "text/plain", MINUTES)
                        .json()
                        .at("/errors/0/parameter")
                        .asString())
                .isEqualTo("audience");
        assertThat(attach(STRANGER, "wijkaanpak", "text/plain", MINUTES).status())
                .isEqualTo(404);
    }

    private Answer attach(OrganisationId organisation, String audience, String type, byte[] content) {
        return story.send(
                "POST",
                "/attachments?name=notulen%20van%20mei.txt&audience=" + audience,
                organisation,
                content,
                "Content-Type",
                type,
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private Answer erase(UUID attachment, String token) {
        var path = "/stakeholders/v1/attachments/" + attachment + "/erasure";
        return RunningService.http().post(path, token, Map.of("reason", "Op verzoek"));
    }

    private List<String> ids(OrganisationId reader, String query) {
        return story.get("/attachments" + query, reader)
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static List<String> stored(UUID attachment) {
        return RunningService.bean(JdbcClient.class)
                .sql("select convert_from(payload, 'UTF8') from event where aggregate_identifier = ?")
                .param(attachment.toString())
                .query(String.class)
                .list();
    }
}
