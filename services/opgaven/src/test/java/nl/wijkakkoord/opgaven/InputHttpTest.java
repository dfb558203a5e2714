// SPDX-License-Identifier: EUPL-1.2
package nl.wijkakkoord.opgaven;

import static nl.wijkakkoord.opgaven.Example.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkakkoord.contracts.OrganisationId;
import nl.wijkakkoord.contracts.stakeholders.MemberRole;
import nl.wijkakkoord.contracts.stakeholders.PartyKind;
import nl.wijkakkoord.contracts.words.SaltedWords;
import nl.wijkakkoord.platform.testing.Everywhere;
import nl.wijkakkoord.platform.testing.TestHttp.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** What residents say: for whom, and until when. */
@ExtendWith(RunningOpgaven.class)
class InputHttpTest {
    /** Of somebody who is in no other test. */
    private final String name = "Mevrouw " + UUID.randomUUID();

    private final String said = name + " ziet de singel opdrogen";
    private final String answer = name + " krijgt gelijk";

    private final Neighbourhood zuid = new Neighbourhood(MUNICIPALITY, HOUSING);

    @Test
    void parties_read_what_residents_say_and_can_check_it_and_no_event_holds_it() {
        // When
        var input = receive(null);

        // Then
        var read = read(HOUSING, input);
        assertThat(read.textAt("/text")).isEqualTo(said);
        assertThat(read.textAt("/source/occasion")).isEqualTo("Brief");
        var kept = read.json().at("/words/0");
        assertThat(new SaltedWords(
                                (ObjectNode) kept.path("words"),
                                kept.path("salt").asString())
                        .digest()
                        .value())
                .isEqualTo(kept.path("digest").asString());
        assertThat(items(HOUSING)).containsExactly(said);
        assertThat(holding(name)).containsExactly("words");
    }

    @Test
    void a_market_party_reads_that_there_is_input_and_not_what_was_said() {
        // Given
        zuid.admit(GRID, PartyKind.MARKET_PARTY, MemberRole.PROJECT_MEMBER);

        // When
        var input = receive(null);
        passOver(input);

        // Then
        var read = read(GRID, input);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.textAt("/source/giver")).isEqualTo("residents");
        assertThat(read.json().toString()).doesNotContain(name, "Brief");
        assertThat(zuid.get(GRID, "/inputs").items()).hasSize(1);
        assertThat(items(GRID)).containsExactly("");
    }

    @Test
    void a_market_party_reads_what_is_meant_for_it() {
        // Given
        zuid.admit(GRID, PartyKind.MARKET_PARTY, MemberRole.PROJECT_MEMBER);

        // When
        var input = receive("organisations:" + GRID);

        // Then
        assertThat(read(GRID, input).textAt("/text")).isEqualTo(said);
        assertThat(read(MUNICIPALITY, input).textAt("/text")).isEqualTo(said);
        assertThat(read(HOUSING, input).json().has("text")).isFalse();
    }

    @Test
    void what_was_said_and_answered_goes_and_that_it_was_stays() {
        // Given
        var input = receive(null);
        var receipt = read(MUNICIPALITY, input).textAt("/receiptCode");
        passOver(input);
        var answered = receipt(receipt);

        // When
        var erased = erase(MUNICIPALITY, input);

        // Then
        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.json().at("/went/0/count").asInt()).isEqualTo(2);
        assertThat(erased.json().path("stayed").findValuesAsString("kind"))
                .containsExactly("that-input-was-given", "what-was-done-with-it");
        assertThat(erased.textAt("/stayed/0/law")).contains("17(3)", "Archiefwet");
        assertThat(answered.textAt("/answer")).isEqualTo(answer);
        assertThat(receipt(receipt).json().has("answer")).isFalse();
        var read = read(HOUSING, input);
        assertThat(read.textAt("/status")).isEqualTo("not-adopted");
        assertThat(read.json().toString()).doesNotContain(name, "Brief");
        assertThat(read.json().path("words")).hasSize(2).allMatch(kept -> kept.has("digest") && kept.has("erasedAt"));
        assertThat(items(HOUSING)).containsExactly("");
        assertThat(holding(name)).isEmpty();
    }

    @Test
    void what_went_before_is_not_told_again() {
        // Given
        var input = receive(null);
        var first = erase(MUNICIPALITY, input);
        passOver(input);

        // When
        var second = erase(MUNICIPALITY, input);

        // Then
        assertThat(first.at("/went/0/count").asInt()).isOne();
        assertThat(second.at("/went/0/count").asInt()).isOne();
        assertThat(read(MUNICIPALITY, input).at("/words")).hasSize(2);
    }

    @Test
    void who_recorded_it_erases_it_also_after_it_left() {
        // Given
        var input = zuid.post(HOUSING, "/inputs", body(null)).id();
        zuid.leave(HOUSING);

        // When
        var erased = erase(HOUSING, input);

        // Then
        assertThat(read(HOUSING, input).status()).isEqualTo(404);
        assertThat(erased.status()).isEqualTo(200);
        assertThat(read(MUNICIPALITY, input).json().has("text")).isFalse();
    }

    @Test
    void who_leads_erases_it_and_another_party_does_not() {
        // Given
        zuid.admit(GRID, PartyKind.FACILITATOR, MemberRole.FACILITATOR);
        var input = receive(null);

        // When
        var another = erase(HOUSING, input);
        var leader = erase(GRID, input);

        // Then
        assertThat(another.problem()).isEqualTo("words-of-another");
        assertThat(leader.status()).isEqualTo(200);
        assertThat(erase(STRANGER, input).problem()).isEqualTo("unknown-resource");
    }

    @Test
    void who_said_it_erases_it_with_the_receipt_code_alone_also_after_who_recorded_it_left() {
        // Given
        var input = zuid.post(HOUSING, "/inputs", body(null)).id();
        var receipt = read(HOUSING, input).textAt("/receiptCode");
        zuid.leave(HOUSING);

        // When
        var erased = eraseWithCode(receipt);

        // Then
        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.json().at("/went/0/count").asInt()).isOne();
        assertThat(erased.json().path("stayed").findValuesAsString("kind")).containsExactly("that-input-was-given");
        assertThat(erased.textAt("/stayed/0/law")).contains("17(3)", "Archiefwet");
        assertThat(receipt(receipt).status()).isEqualTo(200);
        assertThat(read(MUNICIPALITY, input).json().has("text")).isFalse();
        assertThat(holding(name)).isEmpty();
        assertThat(eraseWithCode(receipt).problem()).isEqualTo("words-erased");
    }

    @Test
    void another_code_erases_nothing() {
        // Given
        var input = receive(null);

        // When
        var guessed = eraseWithCode(input.toString());

        // Then
        assertThat(guessed.problem()).isEqualTo("unknown-resource");
        assertThat(read(MUNICIPALITY, input).textAt("/text")).isEqualTo(said);
    }

    private Answer eraseWithCode(String code) {
        return RunningOpgaven.service.http().post("/opgaven/v1/public/receipts/" + code + "/erasure", null, null);
    }

    private UUID receive(String audience) {
        return zuid.post(MUNICIPALITY, "/inputs", body(audience)).id();
    }

    private Map<String, Object> body(String audience) {
        var body = new HashMap<String, Object>(
                Map.of("giver", "residents", "occasion", "Brief", "givenOn", "2025-09-06", "text", said));
        body.put("audience", audience);
        return body;
    }

    private void passOver(UUID input) {
        zuid.post(MUNICIPALITY, "/inputs/" + input + "/non-adoption", Map.of("reason", answer));
    }

    private Answer erase(OrganisationId by, UUID input) {
        return zuid.post(by, "/inputs/" + input + "/erasure", Map.of("reason", "Op verzoek van wie het zei"));
    }

    private Answer read(OrganisationId reader, UUID input) {
        return zuid.get(reader, "/inputs/" + input);
    }

    private Answer receipt(String code) {
        return zuid.get(STRANGER, "/public/receipts/" + code);
    }

    private List<String> items(OrganisationId reader) {
        return zuid.get(reader, "/inputs")
                .items()
                .valueStream()
                .map(item -> item.path("text").asString(""))
                .toList();
    }

    private static List<String> holding(String words) {
        return new Everywhere(RunningOpgaven.service.bean(JdbcClient.class)).holding(words);
    }
}
