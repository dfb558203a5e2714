// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wijkakkoord.stakeholders.Neighbourhood.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import nl.wijkakkoord.stakeholders.process.attachment.Bomb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningService.class)
class AttachmentHttpTest {
    private static final byte[] MINUTES = "Notulen: wij gaan van het gas af".getBytes(UTF_8);
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
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
        assertThat(Story.stored(first.id())).singleElement().asString().doesNotContain("notulen");
    }

    @Test
    void what_is_for_the_own_organisation_looks_to_others_as_if_it_were_not_there() {
        // Given
        story.post("/auditors", MUNICIPALITY, Map.of("organisation", AUDITOR.value(), "from", Story.today()));
        var own = attach(ASSOCIATION, "own-organisation", "text/plain", MINUTES).id();
        var others = List.of(MUNICIPALITY, AUDITOR, STRANGER);
        var named = attach(ASSOCIATION, "organisations:" + STRANGER, "text/plain", MINUTES)
                .id();

        // When
        var erased = others.stream()
                .map(other -> erase(own, Story.token(Story.DESK, other)))
                .toList();

        // Then
        assertThat(erased).extracting(Answer::status).containsExactly(404, 404, 404);
        assertThat(others).allSatisfy(other -> {
            assertThat(story.get("/attachments/" + own, other).status()).isEqualTo(404);
            assertThat(story.get("/attachments/" + own + "/content", other).status())
                    .isEqualTo(404);
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
        assertThat(RunningService.count("attachment_content where attachment = ?", attached))
                .isZero();
    }

    @Test
    void the_operator_erases_what_it_cannot_read() {
        // Given
        var own = attach(ASSOCIATION, "own-organisation", "text/plain", MINUTES).id();

        // When
        var erased = erase(own, Story.operator());

        // Then
        assertThat(erased.status()).isEqualTo(200);
    }

    @Test
    void another_party_does_not_erase_what_it_reads() {
        // Given
        var shared = attach(ASSOCIATION, "wijkaanpak", "text/plain", MINUTES).id();

        // When
        var erased = erase(shared, Story.token(Story.DESK, MUNICIPALITY));

        // Then
        assertThat(erased.problem()).isEqualTo("words-of-another");
    }

    @Test
    void it_is_as_large_as_five_megabytes() {
        // Given
        var large = new byte[FIVE_MEGABYTES];
        Arrays.fill(large, (byte) 'a');

        // When
        var attached = attach(ASSOCIATION, "wijkaanpak", "text/plain", large);

        // Then
        assertThat(attached.status()).isEqualTo(201);
    }

    @Test
    void it_is_no_larger() {
        // Given
        var larger = new byte[FIVE_MEGABYTES + 1];
        Arrays.fill(larger, (byte) 'a');

        // When
        var refused = attach(ASSOCIATION, "wijkaanpak", "text/plain", larger);

        // Then
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.problem()).isEqualTo("body-too-large");
    }

    @Test
    void what_is_not_on_the_list_is_refused_with_the_list() {
        // When
        var script = attach(ASSOCIATION, "wijkaanpak", "text/html", MINUTES);

        // Then
        assertThat(script.status()).isEqualTo(415);
        assertThat(script.header("Accept")).contains("application/pdf");
    }

    @Test
    void what_is_not_what_it_says_is_refused() {
        // When
        var attached = attach(ASSOCIATION, "wijkaanpak", "application/pdf", MINUTES);

        // Then
        assertThat(attached.problem()).isEqualTo("content-not-of-type");
    }

    @Test
    void a_file_that_inflates_to_gigabytes_is_refused_within_a_second_while_others_are_served() throws Exception {
        // Given
        var bomb = Bomb.of(FIVE_MEGABYTES);
        attach(ASSOCIATION, "wijkaanpak", DOCX, bomb);
        // A machine that is busy takes long for anything.
        var alone = timed(() -> attach(MUNICIPALITY, "wijkaanpak", "text/plain", MINUTES));
        var aSecond = Stream.of(Duration.ofSeconds(1), alone.took().multipliedBy(20))
                .max(Comparator.naturalOrder())
                .orElseThrow();

        // When
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var bombs = Stream.generate(
                            () -> threads.submit(() -> timed(() -> attach(ASSOCIATION, "wijkaanpak", DOCX, bomb))))
                    .limit(2)
                    .toList();
            var served = timed(() -> attach(MUNICIPALITY, "wijkaanpak", "text/plain", MINUTES));

            // Then
            assertThat(served.answer().status()).isEqualTo(201);
            assertThat(served.took()).isLessThan(aSecond);
            for (var each : bombs) {
                assertThat(each.get().answer().status()).isEqualTo(400);
                assertThat(each.get().answer().problem()).isEqualTo("content-inflates-too-far");
                assertThat(each.get().took()).isLessThan(aSecond);
            }
        }
    }

    @Test
    void who_it_is_for_is_said_in_one_of_the_known_ways() {
        // When
        var attached = attach(ASSOCIATION, "everybody", "text/plain", MINUTES);

        // Then
        assertThat(attached.textAt("/errors/0/parameter")).isEqualTo("audience");
    }

    @Test
    void who_takes_no_part_attaches_nothing() {
        // When
        var attached = attach(STRANGER, "wijkaanpak", "text/plain", MINUTES);

        // Then
        assertThat(attached.status()).isEqualTo(404);
    }

    private record Timed(Answer answer, Duration took) {}

    private static Timed timed(Supplier<Answer> asked) {
        var start = System.nanoTime();
        var answer = asked.get();
        return new Timed(answer, Duration.ofNanos(System.nanoTime() - start));
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

    private static Answer erase(UUID attachment, String token) {
        return Story.erase("/attachments/" + attachment, token);
    }

    private List<String> ids(OrganisationId reader, String query) {
        return story.get("/attachments" + query, reader).texts("/items", "/id");
    }
}
