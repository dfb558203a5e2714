// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.stakeholders;

import static nl.wijkakkoord.stakeholders.Neighbourhood.ASSOCIATION;
import static nl.wijkakkoord.stakeholders.Neighbourhood.MUNICIPALITY;
import static nl.wijkakkoord.stakeholders.Neighbourhood.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.Digest;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.subjects.SubjectRef;
import nl.wijkakkoord.contracts.subjects.SubjectType;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Nobody is left who may say who speaks for a party. */
@ExtendWith(RunningService.class)
class ContactRecoveryHttpTest {
    private final Story story = Story.joined();
    private final String key = UUID.randomUUID().toString();

    @Test
    void the_operator_registers_a_contact_of_a_party_that_has_none() {
        // Given
        theOnlyContactIsGone();

        // When
        var recovered = recover(Story.operator(), ASSOCIATION);

        // Then
        assertThat(recovered.status()).isEqualTo(200);
        var joined = RunningService.http()
                .post(
                        path("/members"),
                        Story.token("opvolger", ASSOCIATION),
                        Story.member("collega", "project-member", Story.today().toString(), null));
        assertThat(joined.status()).isEqualTo(201);
    }

    @Test
    void nobody_else_does() {
        // Given
        theOnlyContactIsGone();

        // When
        var byTheInitiator = recover(Story.token(Story.DESK, MUNICIPALITY), ASSOCIATION);

        // Then
        assertThat(byTheInitiator.problem()).isEqualTo("not-the-operator");
    }

    @Test
    void while_there_is_a_contact_it_says_itself_who_speaks_for_it() {
        // When
        var answer = recover(Story.operator(), ASSOCIATION);

        // Then
        assertThat(answer.problem()).isEqualTo("contact-is-there");
    }

    @Test
    void only_of_a_party() {
        // When
        var answer = recover(Story.operator(), STRANGER);

        // Then
        assertThat(answer.problem()).isEqualTo("not-a-party-here");
    }

    @Test
    void the_other_parties_agree_to_one_in_a_round_and_it_speaks_for_the_party_without_a_mandate() {
        // Given
        theOnlyContactIsGone();
        var proposed = propose(MUNICIPALITY, ASSOCIATION);
        var version = proposals().path("items").path(0).at("/versions/0");
        var ref = new SubjectRef(
                SubjectType.CONTACT_RECOVERY,
                proposed.id(),
                1,
                new Digest(version.path("digest").asString()));

        // When
        new Decisions(story).close(ref, true);

        // Then
        assertThat(version.at("/entry/name").asString()).isEqualTo("De opvolger");
        await().until(() -> proposals().at("/items/0/versions/0/status").asString(), "agreed"::equals);
        var opvolger = Story.token("opvolger", ASSOCIATION);
        var joined = RunningService.http()
                .post(
                        path("/members"),
                        opvolger,
                        Story.member("collega", "project-member", Story.today().toString(), null));
        assertThat(joined.status()).isEqualTo(201);
        assertThat(story.get("/mandates?organisation=" + ASSOCIATION, MUNICIPALITY)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(Story.stored(proposed.id())).noneMatch(event -> event.contains("De opvolger"));
    }

    @Test
    void who_they_do_not_agree_to_is_in_no_directory() {
        // Given
        theOnlyContactIsGone();
        var proposed = propose(MUNICIPALITY, ASSOCIATION);
        var withdrawal = path("/contact-proposals/" + ASSOCIATION + "/withdrawal");

        // When
        var withdrawn = RunningService.http()
                .post(withdrawal, Story.token(Story.DESK, MUNICIPALITY), Map.of("reason", "Toch een ander"));

        // Then
        assertThat(proposed.status()).isEqualTo(200);
        assertThat(withdrawn.status()).isEqualTo(200);
        var read = proposals().at("/items/0/versions/0");
        assertThat(read.path("status").asString()).isEqualTo("withdrawn");
        assertThat(read.has("entry")).isFalse();
        assertThat(RunningService.count(
                        "directory_entry where wijkaanpak = ? and name = 'De opvolger'", story.wijkaanpak()))
                .isZero();
    }

    @Test
    void after_that_nothing_tells_a_guesser_that_this_person_was_proposed() {
        // Given
        theOnlyContactIsGone();
        propose(MUNICIPALITY, ASSOCIATION);
        var early = guess();

        // When
        RunningService.http()
                .post(
                        path("/contact-proposals/" + ASSOCIATION + "/withdrawal"),
                        Story.token(Story.DESK, MUNICIPALITY),
                        Map.of("reason", "Toch een ander"));

        // Then
        assertThat(early.problem()).isEqualTo("idempotency-key-reused");
        assertThat(guess().status()).isEqualTo(200);
    }

    @Test
    void nor_after_a_round_in_which_they_did_not_agree() {
        // Given
        theOnlyContactIsGone();
        var proposed = propose(MUNICIPALITY, ASSOCIATION);
        var digest = proposals().at("/items/0/versions/0/digest").asString();

        // When
        new Decisions(story)
                .close(new SubjectRef(SubjectType.CONTACT_RECOVERY, proposed.id(), 1, new Digest(digest)), false);

        // Then
        await().until(() -> proposals().at("/items/0/versions/0/status").asString(), "not-agreed"::equals);
        assertThat(guess().status()).isEqualTo(200);
    }

    @Test
    void whom_nobody_decides_on_any_more_leaves_the_directory_when_the_wijkaanpak_ends() {
        // Given
        theOnlyContactIsGone();
        propose(MUNICIPALITY, ASSOCIATION);

        // When
        var ended = story.post("/ending", MUNICIPALITY, Map.of("ground", "stopped", "reason", "Geen draagvlak"));

        // Then
        assertThat(ended.status()).isEqualTo(200);
        assertThat(proposals().at("/items/0/versions/0/status").asString()).isEqualTo("withdrawn");
        assertThat(RunningService.count(
                        "directory_entry where wijkaanpak = ? and name = 'De opvolger'", story.wijkaanpak()))
                .isZero();
        assertThat(guess().status()).isEqualTo(200);
    }

    @Test
    void nobody_is_proposed_while_there_is_a_contact_and_only_by_who_takes_part() {
        // When
        var early = propose(MUNICIPALITY, ASSOCIATION);
        var byAnOutsider = propose(STRANGER, ASSOCIATION);

        // Then
        assertThat(early.problem()).isEqualTo("contact-is-there");
        assertThat(byAnOutsider.problem()).isEqualTo("unknown-resource");
    }

    private Answer propose(OrganisationId by, OrganisationId organisation) {
        return send("/contact-proposals", Story.token(Story.DESK, by), organisation, key, "De opvolger");
    }

    /** The same request once more, with another name: as long as its words can be compared, it is refused. */
    private Answer guess() {
        return send("/contact-proposals", Story.token(Story.DESK, MUNICIPALITY), ASSOCIATION, key, "Iemand anders");
    }

    private JsonNode proposals() {
        return RunningService.http()
                .get(path("/contact-proposals"), Story.token(Story.DESK, MUNICIPALITY))
                .json();
    }

    /** However that came about: the rules of today keep a last contact. */
    private void theOnlyContactIsGone() {
        RunningService.bean(JdbcClient.class)
                .sql("update member_role set valid_until = ? where wijkaanpak = ? and organisation = ?")
                .params(Story.today().minusDays(1), story.wijkaanpak(), ASSOCIATION.value())
                .update();
    }

    private Answer recover(String token, OrganisationId organisation) {
        return send("/contact-recoveries", token, organisation, key, "De opvolger");
    }

    private Answer send(String path, String token, OrganisationId organisation, String key, String name) {
        var body = new HashMap<String, Object>(Map.of(
                "organisation",
                organisation.value(),
                "issuer",
                RunningService.issuer().issuer(),
                "subject",
                "opvolger of " + organisation,
                "name",
                name,
                "email",
                "opvolger@voorbeeld.example",
                "reason",
                "De enige contactpersoon is uit dienst"));
        body.put(
                "evidence",
                Map.of(
                        "title",
                        "Brief van het bestuur",
                        "digest",
                        Digest.of(new byte[] {1}).value()));
        return RunningService.http().send("POST", path(path), token, body, "Idempotency-Key", key);
    }

    private String path(String path) {
        return "/stakeholders/v1/wijkaanpakken/" + story.wijkaanpak() + path;
    }
}
